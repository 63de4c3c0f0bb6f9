/*
 * FTS5 expressions over the columns of NoteSearch. All that a person typed goes in as a quoted string, so that none of
 * FTS5's own words (`NEAR`, `*`, `col:`) can be typed by accident.
 */

/** Tokens side by side; with `prefix` the last one may go on. Null without tokens. */
export function phraseOf(tokens: readonly string[], prefix: boolean): string | null {
  const words = tokens.filter((token) => token !== '')
  if (words.length === 0) return null
  return `"${words.join(' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`
}

export function inSources(match: string): string {
  return `sources : ${match}`
}

export function anyOf(matches: readonly (string | null)[]): string | null {
  return join(matches, ' OR ')
}

export function allOf(matches: readonly (string | null)[]): string | null {
  return join(matches, ' AND ')
}

export function butNot(match: string, excluded: string | null): string {
  return excluded === null ? match : `(${match} NOT ${excluded})`
}

function join(matches: readonly (string | null)[], operator: string): string | null {
  const given = [...new Set(matches.filter((match): match is string => match !== null))]
  if (given.length < 2) return given[0] ?? null
  return `(${given.join(operator)})`
}

/** A mark as a token. No token of a text begins with a colon, and none that is typed: a word never meets a mark. */
export function markToken(mark: string): string {
  return `:${mark}`
}

/** A token of the simplified double of a text (預訓練 as 预训练): what is asked for as written never meets it. */
export function variantToken(token: string): string {
  return markToken(token)
}

/** Notes with one of the marks, or with `prefix` one that begins so. */
export function marksMatch(marks: readonly string[], prefix = false): string | null {
  return anyOf(marks.map((mark) => phraseOf([markToken(mark)], prefix)))
}

/** Stands in the marks of every note: what a query of nothing but exclusions starts from. */
export const EVERY_NOTE = `"${markToken('every:note')}"`
