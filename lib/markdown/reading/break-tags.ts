import type { Root } from 'mdast'
import { findAndReplace } from 'mdast-util-find-and-replace'

/** `<br>` is the one tag that means something here: table cells have no other way to break a line. */
export function breakTags() {
  return (tree: Root): void => findAndReplace(tree, [/[ \t]*<br[ \t]*\/?>/gi, () => ({ type: 'break' })])
}
