import type { Element } from 'hast'
import type {} from 'mdast-util-math'
import type { Options } from 'rehype-remark'
import { attributeOf, textWithin } from './elements'

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>
type State = Parameters<Handle>[0]

const asWords: Handle = (state, node) => state.all(node)

/** How elements that Markdown has no word for become Markdown. */
export const handlers: Record<string, Handle> = {
  span: (state, node) => {
    const value = attributeOf(node, 'dataFormula')
    return value ? { type: 'inlineMath', value } : asWords(state, node, undefined)
  },
  div: formulaOrFlow,
  section: formulaOrFlow,
  mark: asWords,
  u: asWords,
  sup: small('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', '^'),
  sub: small('₀₁₂₃₄₅₆₇₈₉₊₋', '_'),
}

function formulaOrFlow(state: State, node: Element) {
  const value = attributeOf(node, 'dataFormula')
  return value ? ({ type: 'math', value } as const) : state.toFlow(state.all(node))
}

/** `10<sup>-3</sup>` without its mark would be another number. */
function small(signs: string, mark: string): Handle {
  return (state, node) => {
    const text = textWithin(node).trim().replace('−', '-')
    if (/^[\d+-]{1,8}$/.test(text)) {
      const value = [...text].map((char) => [...signs]['0123456789+-'.indexOf(char)]).join('')
      return { type: 'text', value }
    }
    return /^[A-Za-z][\w+-]{0,7}$/.test(text)
      ? { type: 'inlineMath', value: `${mark}{${text}}` }
      : state.all(node)
  }
}
