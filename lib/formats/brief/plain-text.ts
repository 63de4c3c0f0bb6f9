import type { Brief, BriefLine } from '../../domain/brief/brief'
import { BRIEF_WORDS, type Language } from './brief-words'
import { headOf, outlineOf } from './outline'

/**
 * A brief as a message for WeChat and the like, which set no Markdown: headings in 【】, signs for lists, formulas as
 * they are read. What its writer hid is left out.
 */
export function briefToText(brief: Brief, { language }: { language: Language }): string {
  const words = BRIEF_WORDS[language]
  const { title, sub } = headOf(brief, words.window)
  const heading = (text: string) => (language === 'zh' ? `【${text}】` : text.toUpperCase())
  const sections = outlineOf(brief).map(({ section, groups }) => {
    let count = 0
    const lines = groups.flatMap(({ topic, entries }) => [
      ...(topic ? [`▎${topic}`] : []),
      ...entries.flatMap(({ line, points }) => {
        count += 1
        const below = points.flatMap(({ label, lines }) => [
          ...(label ? [`   ${withoutMarkdown(label)}${words.colon}`.trimEnd()] : []),
          ...lines.map((point) => `   · ${said(point)}`),
        ])
        return [`${count}. ${said(line)}`, ...below]
      }),
    ])
    return [heading(words.section[section]), ...lines].join('\n')
  })
  const empty = sections.length === 0 ? [words.empty] : []
  return [[title, sub].filter((line) => line !== '').join('\n'), ...empty, ...sections]
    .join('\n\n')
    .concat('\n')

  function said({ text, added, flags }: BriefLine): string {
    const label =
      added && added.kind !== 'note' && added.kind !== 'text' ? words.added[added.kind] + words.colon : ''
    const beware = flags.filter(({ kind }) => kind !== 'no-own-words').map(words.flag)
    return `${label}${withoutMarkdown(text)}${beware.length > 0 ? words.bracket(beware.join(words.colon === '：' ? '；' : '; ')) : ''}`
  }
}

const SYMBOLS: Record<string, string> = {
  times: '×',
  cdot: '·',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  approx: '≈',
  pm: '±',
  infty: '∞',
  sum: 'Σ',
  to: '→',
  rightarrow: '→',
  in: '∈',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  lambda: 'λ',
  mu: 'μ',
  sigma: 'σ',
  theta: 'θ',
  epsilon: 'ε',
}

/** Simple formulas in signs everybody reads; of the others the TeX is more honest than half of it. */
function plainFormula(tex: string): string {
  return tex
    .replace(/\\([a-zA-Z]+)/g, (whole, name: string) => SYMBOLS[name] ?? whole)
    .replace(/\\[;,!: ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/\\\(([\s\S]*?)\\\)|\\\[([\s\S]*?)\\\]|\$\$([\s\S]*?)\$\$/g, (_, ...found: string[]) =>
      plainFormula(found.slice(0, 3).find((tex) => tex !== undefined) ?? ''),
    )
    .replace(/!\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/\[([^\]\n]*)\]\(([^)\s]*)\)/g, '$1 $2')
    .replace(/\[\[(?:[^\]|\n]*\|)?([^\]\n]*)\]\]/g, '$1')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/^\s*(?:[-*+]|#{1,6}|>)\s+/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}
