import { tokenize } from '../text/tokens'
import { endOfCompound } from './terms'

/** One thing a query asks of a name. `parts`: a compound's words, which may also stand apart (`Swin-T`: Swin T). */
export type QueryWord =
  | { kind: 'latin'; typed: string; word: string; parts: string[] }
  | { kind: 'han'; typed: string }

const LONGEST_QUERY = 200
const MOST_WORDS = 12

/** The words of a query; every one must be met. Longer queries are cut. */
export function queryWords(query: string): QueryWord[] {
  const text = query.slice(0, LONGEST_QUERY)
  const tokens = tokenize(text)
  const words: QueryWord[] = []
  for (let at = 0; at < tokens.length && words.length < MOST_WORDS; ) {
    const token = tokens[at]!
    const end = token.joined === null ? at + 1 : endOfCompound(tokens, at)
    const parts = tokens.slice(at, end)
    const typed = text.slice(token.start, parts.at(-1)!.end)
    if (token.kind === 'han') words.push({ kind: 'han', typed })
    else
      words.push({
        kind: 'latin',
        typed,
        word: token.joined ?? token.text,
        parts: parts.map((part) => part.text),
      })
    at = end
  }
  return words
}
