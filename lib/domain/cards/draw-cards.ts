import { findParts } from '../aspects/find-parts'
import type { TermPair } from '../term-pairs/term-pair'
import type { CardDraft } from './card'
import { drawClozes } from './draw-cloze'
import { drawCorrections } from './draw-corrections'
import { drawDefinitions } from './draw-definitions'
import { drawFormulas } from './draw-formulas'
import { drawLists, listedIn } from './draw-lists'
import { drawTerms } from './draw-terms'
import { subjectOf } from './subject'

/** `terms`: pairs the writer confirmed. */
export type DrawnNote = { title: string; body: string; terms?: readonly TermPair[] }

/** So much of a note is read, and so many cards come of it: more than a person would look through. */
const LONGEST = 100_000
const MOST = 80

/** The cards that a note's own structure offers: lists first, clozes last; no two with one key. */
export function drawCards({ title, body, terms = [] }: DrawnNote): CardDraft[] {
  const text = body.slice(0, LONGEST)
  const subject = subjectOf(title)
  const parts = findParts(text)
  const drafts = [
    ...drawLists(text, subject, parts),
    ...drawFormulas(text, subject),
    ...drawDefinitions(text, subject, listedIn(parts)),
    ...drawCorrections(text),
    ...drawTerms(text, terms),
    ...drawClozes(text),
  ]
  return withOwnKeys(drafts).slice(0, MOST)
}

/** A second thing of the same name gets a number; the same thing twice is one. */
function withOwnKeys(drafts: CardDraft[]): CardDraft[] {
  const byKey = new Map<string, CardDraft>()
  for (const draft of drafts) {
    let key = draft.key
    for (let count = 2; byKey.has(key); count += 1) {
      const known = byKey.get(key)
      if (known?.front === draft.front && known.back === draft.back) break
      key = `${draft.key}#${count}`
    }
    if (!byKey.has(key)) byKey.set(key, { ...draft, key })
  }
  return [...byKey.values()]
}
