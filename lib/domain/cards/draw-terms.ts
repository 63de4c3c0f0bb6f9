import { findTermPairs } from '../term-pairs/find-pairs'
import { pairKey, type TermPair } from '../term-pairs/term-pair'
import type { CardDraft } from './card'
import { cardKey } from './card-key'
import { findWords } from './note-lines'

/** Words that are one thing in Chinese and in English: those of the bank that a note uses, and those it sets side by side. */
export function drawTerms(body: string, known: readonly TermPair[]): CardDraft[] {
  const found = findTermPairs(body)
  const folded = body.toLowerCase()
  const banked = known.flatMap((pair) => {
    const at = body.indexOf(pair.chinese)
    const start = at >= 0 ? at : folded.indexOf(pair.english.toLowerCase())
    return start < 0 ? [] : [{ ...pair, start }]
  })
  const drafts = new Map<string, CardDraft>()
  for (const { chinese, english, start } of [...banked, ...found]) {
    const key = cardKey('term', pairKey({ chinese, english }))
    if (drafts.has(key)) continue
    const stop = body.indexOf('\n', start)
    const line = { start: body.lastIndexOf('\n', start - 1) + 1, end: stop === -1 ? body.length : stop }
    drafts.set(key, { kind: 'term', front: chinese, back: english, key, find: findWords(body, line) })
  }
  return [...drafts.values()]
}
