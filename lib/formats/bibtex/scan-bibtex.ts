/** One `@type{key, …}` as it stands in the text, with values as they are written between their braces. */
export type RawEntry = {
  /** As written, small letters. */
  type: string
  key: string
  fields: [name: string, value: string][]
  /** Of the `@`, counted from 1. */
  line: number
}

export type BibtexProblem = {
  code:
    | 'open-brace'
    | 'extra-brace'
    | 'too-long'
    | 'no-key'
    | 'no-equals'
    | 'open-quote'
    | 'no-value'
    | 'unknown-macro'
    | 'unread'
  /** Counted from 1. */
  line: number
  /** The entry's key where it has one. */
  key: string | null
  /** The field, the macro, what a reader said. */
  about: string
  /** False when the entry is kept all the same. */
  lost: boolean
}

/** Macros of macros grow fast; no field anybody reads is longer (characters). */
const LONGEST_VALUE = 500_000

const MONTHS = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '))

/**
 * Cuts a BibTeX text into entries. An entry that is not closed ends where the next one begins at the start of a line,
 * so that one open brace costs one entry and not the rest of the file. Macros of `@string` are put in; the names of
 * months stay as they are.
 */
export function scanBibtex(text: string): { entries: RawEntry[]; problems: BibtexProblem[] } {
  const scan = new Scan(text)
  const entries: RawEntry[] = []
  const starts = [...text.matchAll(/@\s*([A-Za-z][\w-]*)\s*[{(]/g)]
  let end = 0
  for (const [at, match] of starts.entries()) {
    if (match.index < end || !isStart(text, match.index, end)) continue
    scan.lookForLeftover(end, match.index, entries.at(-1))
    const type = (match[1] ?? '').toLowerCase()
    const nextStart = () =>
      starts.slice(at + 1).find(({ index }) => startsLine(text, index))?.index ?? text.length
    const bodyStart = match.index + match[0].length
    end = scan.endOf(bodyStart, match[0].endsWith('(') ? ')' : '}')
    if (type === 'comment' || type === 'preamble') {
      if (end < 0) end = nextStart()
      continue
    }
    const line = scan.lineAt(match.index)
    if (end < 0) {
      const next = nextStart()
      const key = /^\s*([^\s,{}]+)\s*,/.exec(text.slice(bodyStart, next))?.[1] ?? null
      scan.problems.push({ code: 'open-brace', line: scan.openLine ?? line, key, about: type, lost: true })
      end = next
      continue
    }
    const body = text.slice(bodyStart, end - 1)
    if (type === 'string') scan.defineMacro(body, line)
    else {
      const entry = scan.entryIn(type, body, bodyStart, line)
      if (entry) entries.push(entry)
    }
  }
  scan.lookForLeftover(end, text.length, entries.at(-1))
  return { entries, problems: scan.problems }
}

const startsLine = (text: string, index: number) =>
  /(^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, index - 200), index))

/** An `@` in the middle of a line begins an entry only right behind another one, never inside an address. */
function isStart(text: string, index: number, end: number): boolean {
  return startsLine(text, index) || text.slice(end, index).trim() === ''
}

const FIELD = /^\n\s*[A-Za-z][\w-]*\s*=\s*["{\d]/

class Scan {
  readonly problems: BibtexProblem[] = []
  /** Line of the brace that `endOf` found nobody to close. */
  openLine: number | null = null
  private readonly macros = new Map<string, string>()
  private readonly lineStarts: number[]

  constructor(private readonly text: string) {
    this.lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  }

  lineAt(index: number): number {
    let [low, high] = [0, this.lineStarts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lineStarts[middle] as number) <= index) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** A brace too many ends an entry early; its last fields then stand outside. */
  lookForLeftover(from: number, to: number, entry: RawEntry | undefined): void {
    const field = /^[\s,]*([A-Za-z][\w-]*)\s*=\s*["{]/.exec(this.text.slice(from, to))
    if (!field || !entry) return
    const line = this.lineAt(from + field[0].length - 1)
    this.problems.push({ code: 'extra-brace', line, key: entry.key, about: field[1] ?? '', lost: false })
  }

  /** Behind the brace that closes what was opened before `from`; -1 when it stays open at the next entry. */
  endOf(from: number, close: string): number {
    const open: number[] = []
    let [best, culprit] = [-1, -1]
    for (let at = from; at < this.text.length; at += 1) {
      const letter = this.text[at]
      if (letter === '\\') at += 1
      else if (letter === '{') open.push(at)
      // A field begins while another is still open: that one was never closed.
      else if (letter === '\n' && culprit < 0 && open.length > 0 && FIELD.test(this.text.slice(at, at + 80)))
        culprit = open[0] ?? -1
      else if (open.length === 0 && letter === close) {
        best = at + 1
        break
      } else if (letter === '}' && open.length > 0) open.pop()
      else if (
        letter === '@' &&
        startsLine(this.text, at) &&
        /^@\s*[A-Za-z][\w-]*\s*[{(]/.test(this.text.slice(at, at + 60))
      )
        break
    }
    if (culprit < 0) culprit = open[0] ?? -1
    this.openLine = best >= 0 || culprit < 0 ? null : this.lineAt(culprit)
    return best
  }

  defineMacro(body: string, line: number): void {
    const match = /^\s*([^\s=]+)\s*=/.exec(body)
    const value = match && this.valueAt(body, match[0].length, { key: null, line })
    if (match && value) this.macros.set((match[1] ?? '').toLowerCase(), value.text)
  }

  entryIn(type: string, body: string, offset: number, line: number): RawEntry | null {
    const head = /^\s*([^\s,{}"=]+)\s*(,|$)/.exec(body)
    const key = head?.[1] ?? null
    if (!head || key === null) {
      this.problems.push({ code: 'no-key', line, key: null, about: type, lost: true })
      return null
    }
    const fields: RawEntry['fields'] = []
    let at = head[0].length
    while (at < body.length) {
      const name = /^[\s,]*([^\s=,{}"]+)\s*(=?)\s*/.exec(body.slice(at))
      if (!name) break
      const where = { key, line: this.lineAt(offset + at + (/^[\s,]*/.exec(name[0])?.[0].length ?? 0)) }
      if (name[2] !== '=') {
        this.problems.push({ code: 'no-equals', ...where, about: name[1] ?? '', lost: false })
        at += name[0].length
        continue
      }
      const value = this.valueAt(body, at + name[0].length, where)
      if (!value) break
      fields.push([(name[1] ?? '').toLowerCase(), value.text])
      at = value.end
    }
    return { type, key, fields, line }
  }

  /** `{…}`, `"…"`, a number or a macro, joined by `#`. */
  private valueAt(
    body: string,
    from: number,
    where: { key: string | null; line: number },
  ): { text: string; end: number } | null {
    const parts: string[] = []
    let at = from
    for (;;) {
      at += /^\s*/.exec(body.slice(at))?.[0].length ?? 0
      const part = this.partAt(body, at, where)
      if (!part) return null
      parts.push(part.text)
      if (parts.join('').length > LONGEST_VALUE) {
        this.problems.push({ code: 'too-long', ...where, about: '', lost: false })
        return null
      }
      at = part.end
      const joint = /^\s*#/.exec(body.slice(at))
      if (!joint) return { text: parts.join(''), end: at }
      at += joint[0].length
    }
  }

  private partAt(body: string, at: number, where: { key: string | null; line: number }) {
    if (body[at] === '{') {
      const end = closing(body, at + 1, '}')
      return { text: body.slice(at + 1, end), end: end + 1 }
    }
    if (body[at] === '"') {
      const end = closing(body, at + 1, '"')
      if (end < 0) {
        this.problems.push({ code: 'open-quote', ...where, about: '"', lost: false })
        return null
      }
      return { text: body.slice(at + 1, end), end: end + 1 }
    }
    const word = /^[^\s,#{}"]+/.exec(body.slice(at))?.[0]
    if (word === undefined) {
      this.problems.push({ code: 'no-value', ...where, about: '', lost: false })
      return null
    }
    const end = at + word.length
    if (/^\d+$/.test(word) || MONTHS.has(word.toLowerCase())) return { text: word, end }
    const macro = this.macros.get(word.toLowerCase())
    if (macro === undefined) this.problems.push({ code: 'unknown-macro', ...where, about: word, lost: false })
    return { text: macro ?? word, end }
  }
}

/** Where the value that began before `from` ends; -1 for a quote that nothing closes. The entry's braces are even. */
function closing(body: string, from: number, close: '}' | '"'): number {
  let depth = 0
  for (let at = from; at < body.length; at += 1) {
    const letter = body[at]
    if (letter === '\\') at += 1
    else if (letter === close && depth === 0) return at
    else if (letter === '{') depth += 1
    else if (letter === '}') depth -= 1
  }
  return close === '"' ? -1 : body.length
}
