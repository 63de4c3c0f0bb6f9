import { maskCode } from '../code-mask'
import type { CardDraft } from './card'
import { cardKey, foldText } from './card-key'
import { findTables } from './find-tables'
import { findWords, linesOf, type NoteLine } from './note-lines'

const WRONG =
  /^[*_✗❌]*\s*(?:incorrect|wrong|bad|don[’']?t write|错误|错|误|不要写|原文|✗|❌)[*_]*\s*[:：][*_]*\s*/i
const RIGHT =
  /^[*_✓✔✅]*\s*(?:correct(?:ed)?|right|good|better|write|say|正确|对|正|应写|应为|改为|改成|✓|✔|✅)[*_]*\s*[:：][*_]*\s*/i
/** Both in one line. */
const INLINE = /^([\s\S]+?)[\s,，;；]*(?:→|->|=>|⇒)?\s*((?:correct(?:ed)?|right|正确|改为)\s*[:：][\s\S]+)$/i
/** English that the writer says to write otherwise. */
const CHANGED =
  /^[*_‘'“"]*([A-Za-z][A-Za-z'’ -]{1,60}?)[*_’'”"]*\s*(?:改成|改为|换成|应写成|应写作|→|⇒|=>)\s*([*_‘'“"]*[A-Za-z][^。]{1,120})$/
const STRUCK = /~~([^~\n]{2,200})~~\s*(?:→|->|=>|⇒|[:：])?\s*(\S[^\n]{1,200})$/

const WRONG_HEAD =
  /don[’']?t (?:write|say|use)|in\w{2,4}ad of|avoid|incorrect|wrong|^bad$|不要|别写|错|误|啰嗦|避免/i
const RIGHT_HEAD =
  /^(?:or )?(?:write|say|use|correct|right|better|good|instead)\b|正确|^对$|只说|应|改|建议|^写/i

/** Sentences with their corrections: `Incorrect: …` above `Correct: …`, and tables of what not to write and what to. */
export function drawCorrections(body: string): CardDraft[] {
  return [...inLines(body), ...inTables(body)]
}

function inLines(body: string): CardDraft[] {
  const lines = linesOf(body)
  const textOf = ({ start, end }: NoteLine) => body.slice(start, end)
  /** The line above a row of pairs says what rule they show. */
  let rule = ''
  return lines.flatMap((line, at) => {
    const text = textOf(line)
    const wrong = WRONG.exec(text)?.[0]
    if (wrong !== undefined) {
      const rest = text.slice(wrong.length)
      const inline = INLINE.exec(rest)
      if (inline) return draft(body, line, inline[1] ?? '', bare(inline[2] ?? ''), rule)
      const next = lines[at + 1]
      const right = next && RIGHT.test(textOf(next)) ? bare(textOf(next)) : null
      return right === null ? [] : draft(body, line, rest, right, rule)
    }
    if (RIGHT.test(text)) return []
    rule = text
    const changed = STRUCK.exec(text) ?? CHANGED.exec(text)
    return changed ? draft(body, line, changed[1] ?? '', changed[2] ?? '', '') : []
  })
}

const bare = (text: string) => text.replace(RIGHT, '')

function inTables(body: string): CardDraft[] {
  return findTables(/[`~]/.test(body) ? maskCode(body) : body).flatMap(({ head, rows }) => {
    const wrong = head.findIndex((cell) => WRONG_HEAD.test(cell))
    const right = head.flatMap((cell, at) => (at !== wrong && RIGHT_HEAD.test(cell) ? [at] : []))
    if (wrong === -1 || right.length === 0) return []
    return rows.flatMap(({ cells, ...line }) => {
      const ways = right.map((at) => cells[at] ?? '').filter((cell) => cell !== '')
      return draft(body, line, cells[wrong] ?? '', ways.join(' / '), '')
    })
  })
}

function draft(
  body: string,
  line: { start: number; end: number },
  wrong: string,
  right: string,
  rule: string,
): CardDraft[] {
  const [one, other] = [wrong.trim(), right.trim()]
  if (foldText(one) === '' || foldText(other) === '' || one === other) return []
  const back = `✓ ${other}${rule.trim() ? `\n\n${rule.trim()}` : ''}`
  const key = cardKey('correction', foldText(one))
  return [{ kind: 'correction', front: `✗ ${one}`, back, key, find: findWords(body, line) }]
}
