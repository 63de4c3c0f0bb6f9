import type { Data, Literal } from 'mdast'

/** A formula in the tree of Markdown; `index` is its place in the note's list of formulas. */
export interface FormulaNode extends Literal {
  type: 'formula'
  index: number
  data: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: FormulaNode
  }
  interface RootContentMap {
    formula: FormulaNode
  }
}

/** On its way through the sanitiser a formula is a span of text with its number; KaTeX takes over behind it. */
export function formulaNode(tex: string, index: number): FormulaNode {
  const hProperties = { className: ['math'], dataFormula: index }
  return {
    type: 'formula',
    value: tex,
    index,
    data: { hName: 'span', hProperties, hChildren: [{ type: 'text', value: tex }] },
  }
}
