import { LineCounter, parseDocument, Scalar, stringify, visit, YAMLMap } from 'yaml'

/** Longer front matter is no front matter: nobody writes it and a parser should not be tried with it. */
export const MAX_FRONT_MATTER = 64 * 1024

type SplitFile = { yaml: string; body: string }

/**
 * The YAML between the first two `---` lines and the text behind them; null when the text does not begin with a fence,
 * `unclosed` when the second one is missing. One blank line behind the fence and one line break at the end of the file
 * are the file's, not the body's: `joinFrontMatter` puts them there.
 */
export function splitFrontMatter(text: string): SplitFile | 'unclosed' | null {
  const opening = /^\uFEFF?---[ \t]*(\r\n|\n)/.exec(text)
  if (!opening) return null
  const head = text.slice(opening[0].length, opening[0].length + MAX_FRONT_MATTER + 8)
  const closing = /^---[ \t]*(?:\r\n|\n|$)/m.exec(head)
  if (!closing) return /^\s*[\w-]+[ \t]*:/.test(head) ? 'unclosed' : null
  const rest = text.slice(opening[0].length + closing.index + closing[0].length)
  return { yaml: head.slice(0, closing.index), body: withoutFrame(rest, opening[1]!) }
}

function withoutFrame(text: string, lineBreak: string): string {
  const start = text.startsWith(lineBreak) ? lineBreak.length : 0
  const end = text.endsWith(lineBreak) ? text.length - lineBreak.length : text.length
  return text.slice(start, Math.max(start, end))
}

/** The file for these fields, in their order; a field that is null or an empty list is left out. */
export function joinFrontMatter(fields: Record<string, unknown>, body: string): string {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && !isEmptyList(value))
  const yaml = stringify(Object.fromEntries(kept), {
    version: '1.2',
    schema: 'core',
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
  return body === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${body}\n`
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

export type FrontMatter = { values: Record<string, unknown>; lineOf: (key: string) => number }
export type FrontMatterProblem = { problem: string; line: number }

/**
 * YAML 1.2, core schema; no merge keys, no aliases, no tags of other schemas. Every scalar arrives as the string the
 * file has (`title: 1.0` is the title "1.0"). Lines are those of the file.
 */
export function parseFrontMatter(yaml: string): FrontMatter | FrontMatterProblem {
  const lineCounter = new LineCounter()
  try {
    const document = parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      merge: false,
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter,
    })
    const fileLine = (offset: number) => lineCounter.linePos(offset).line + 1
    const error = document.errors[0] ?? document.warnings[0]
    if (error) return { problem: error.message, line: fileLine(error.pos[0]) }
    const map = document.contents
    if (map === null) return { values: {}, lineOf: () => 1 }
    if (!(map instanceof YAMLMap)) return { problem: 'it is not a list of "key: value" lines', line: 2 }

    visit(document, {
      Scalar: (_key, node) => {
        if (typeof node.value !== 'string' && node.value !== null)
          node.value = node.source ?? String(node.value)
      },
    })
    const lines = new Map<string, number>()
    for (const { key } of map.items) {
      if (key instanceof Scalar && key.range) lines.set(String(key.value), fileLine(key.range[0]))
    }
    const values = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>
    return { values, lineOf: (key) => lines.get(key) ?? 1 }
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause), line: 2 }
  }
}
