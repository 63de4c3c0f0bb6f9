import type { Processor } from 'unified'

/**
 * HTML in a note is text: `<EOS>` and `List<int>` stay readable, and nothing a page could run ever enters the tree.
 */
export function htmlAsText(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['htmlFlow', 'htmlText'] } },
  ]
}
