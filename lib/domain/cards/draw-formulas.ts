import { maskCode } from '../code-mask'
import type { TextRange } from '../finding'
import { findTex } from '../tex-ranges'
import type { CardDraft } from './card'
import { cardKey } from './card-key'
import { findWords, LONGEST_LINE } from './note-lines'
import { lineAround, sentenceAt } from './sentence-at'

/** What explains a formula's letters below it. */
const EXPLAINS = /^(?:其中|式中|这里|where|with|here)/i
const LONGEST_NEAR = 240
/** Characters on either side among which the next line is looked for. */
const LOOKED_AT = 1_000
/** More is a book, and nobody would look through it. */
const MOST = 60

/** Formulas with what a note says around them. Inside a line only equations: a lone symbol is no question. */
export function drawFormulas(body: string, subject: string): CardDraft[] {
  const masked = /[`~]/.test(body) ? maskCode(body) : body
  return findTex(masked)
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST)
    .flatMap((range) => {
      const tex = texOf(body, range)
      const left = leftOf(tex)
      const isDisplay = /^(?:\$\$|\\\[)/.test(body.slice(range.start, range.start + 2))
      if (!isDisplay) return left === null ? [] : inLine(body, range, tex, left)
      return /[a-zA-Z]/.test(tex) ? [standing(body, range, tex, left, subject)] : []
    })
}

function texOf(body: string, { start, end }: TextRange): string {
  return body
    .slice(start, end)
    .replace(/^(?:\$\$|\\[([]|\$)|(?:\$\$|\\[)\]]|\$)$/g, '')
    .trim()
}

/** What an equation is the value of; null where it has no short left side of its own. */
function leftOf(tex: string): string | null {
  const [, left = '', right = ''] =
    /^([^=<>]{1,80}?)(?::=|\\triangleq|\\coloneqq|=)([\s\S]+)$/.exec(tex) ?? []
  if (left.trim() === '' || right.trim().length < 2 || left.includes('\\begin')) return null
  const opened = left.match(/(?<!\\)\{/g)?.length ?? 0
  const closed = left.match(/(?<!\\)\}/g)?.length ?? 0
  const isOpen = opened !== closed || /\\left\b(?![\s\S]*\\right)/.test(left)
  return isOpen || /^[\d\s.]*$/.test(left) ? null : left.replaceAll('&', '').trim()
}

const keyOf = (tex: string) => cardKey('formula', tex.replace(/\s+/g, ''))

function inLine(body: string, range: TextRange, tex: string, left: string): CardDraft[] {
  const line = lineAround(body, range)
  if (line.end - line.start > LONGEST_LINE) return []
  const { start, end } = sentenceAt(body, range)
  const front = `${body.slice(start, range.start)}\\(${left} = \\;?\\)${body.slice(range.end, end)}`
  const back = body.slice(start, end)
  // `\(K=100\)` alone says nothing that could be asked.
  if (back.length - (range.end - range.start) < 6 || !/\p{L}/u.test(back.replace(tex, ''))) return []
  return [{ kind: 'formula', front, back, key: keyOf(left), find: findWords(body, { start, end }) }]
}

function standing(
  body: string,
  range: TextRange,
  tex: string,
  left: string | null,
  subject: string,
): CardDraft {
  const before = near(
    body
      .slice(Math.max(0, range.start - LOOKED_AT), range.start)
      .trimEnd()
      .split('\n')
      .at(-1),
  )
  const after = near(
    body
      .slice(range.end, range.end + LOOKED_AT)
      .trimStart()
      .split('\n')[0],
  )
  const said = before === '' || /\$\$|\\\]$/.test(before) ? '' : before
  const question = left === null ? '' : `\n\n$$\n${left} = \\;?\n$$`
  const back = `$$\n${tex}\n$$${EXPLAINS.test(after) ? `\n\n${after}` : ''}`
  return {
    kind: 'formula',
    front: `${said === '' ? subject : `${subject} · ${said}`}${question}`,
    back,
    key: keyOf(left ?? tex),
    find: tex.replace(/\s+/g, ' ').slice(0, 80),
  }
}

function near(line = ''): string {
  const text = line.replace(/^\s*(?:[-*+>]|#{1,6}|\d{1,3}[.)])\s+/, '').trim()
  return text.length > LONGEST_NEAR ? '' : text
}
