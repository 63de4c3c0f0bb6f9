import { type Extension, Facet } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'

/** What `:w` does in an editor. */
export const onWrite = Facet.define<() => void, () => void>({ combine: ([first]) => first ?? (() => {}) })

/** The keys of vim, fetched only by those who want them. */
export async function loadVim(): Promise<Extension> {
  const { Vim, vim } = await import('@replit/codemirror-vim')
  Vim.defineEx('write', 'w', ({ cm6 }: { cm6: EditorView }) => cm6.state.facet(onWrite)())
  return vim({ status: true })
}
