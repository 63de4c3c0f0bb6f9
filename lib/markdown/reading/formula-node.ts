import type { InlineMath } from 'mdast-util-math'

/**
 * A formula as remark-math has it, with its place in the note's list of formulas. On its way through the sanitiser it
 * is a span of text with that number; KaTeX takes over behind it.
 */
export function formulaNode(tex: string, index: number): InlineMath {
  return {
    type: 'inlineMath',
    value: tex,
    data: {
      hName: 'span',
      hProperties: { className: ['math'], dataFormula: index },
      hChildren: [{ type: 'text', value: tex }],
    },
  }
}
