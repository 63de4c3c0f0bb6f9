import { searchPanelOpen } from '@codemirror/search'
import { type Extension, StateField } from '@codemirror/state'
import {
  type EditorView,
  repositionTooltips,
  showTooltip,
  type Tooltip,
  type TooltipView,
} from '@codemirror/view'
import type { KatexOptions } from 'katex'
import { texAtCaret } from './paragraph'
import type { TexAt } from './tex-at'

const SETTINGS: KatexOptions = {
  throwOnError: true,
  strict: 'ignore',
  trust: false,
  maxExpand: 1000,
  maxSize: 50,
}
const LONGEST_TEX = 2000

/** Shows the formula that the caret is in, set, above it. `unfinished` stands for TeX that cannot be set (yet). */
export function formulaTooltip(unfinished: string): Extension {
  // One `create` for all, so that the view is kept while the formula grows.
  const create = (view: EditorView): TooltipView => {
    const dom = document.createElement('div')
    dom.className = 'cm-formula'
    let shown = ''
    const show = ({ state }: Pick<EditorView, 'state'>) => {
      const tex = state.field(field)
      if (!tex || `${tex.display} ${tex.tex}` === shown) return
      shown = `${tex.display} ${tex.tex}`
      const wanted = shown
      void setFormula(dom, tex, unfinished, () => wanted === shown).then(() => repositionTooltips(view))
    }
    show(view)
    return { dom, update: show }
  }
  const field: StateField<TexAt | null> = StateField.define({
    create: texAtCaret,
    update: (tex, transaction) =>
      transaction.docChanged || transaction.selection ? texAtCaret(transaction.state) : tex,
    provide: (own) =>
      showTooltip.compute([own], (state): Tooltip | null => {
        const tex = state.field(own)
        // The search panel lies where the formula would.
        if (searchPanelOpen(state)) return null
        return tex && tex.tex !== '' && tex.tex.length <= LONGEST_TEX
          ? { pos: tex.start, above: true, create }
          : null
      }),
  })
  return field
}

async function setFormula(
  dom: HTMLElement,
  { tex, display }: TexAt,
  unfinished: string,
  isWanted: () => boolean,
): Promise<void> {
  const { default: katex } = await import('katex')
  if (!isWanted()) return
  try {
    dom.innerHTML = katex.renderToString(tex, { ...SETTINGS, displayMode: display })
    delete dom.dataset.bad
  } catch {
    // Half a command is the usual state of a formula being written: the last good setting stays.
    dom.dataset.bad = ''
    if (!dom.querySelector('.katex')) dom.textContent = unfinished
  }
}
