import type { Queryable } from '../../db/query'
import { listAnswers } from '../../db/suggestion-store'
import { listAllTerms } from '../../db/term-store'
import type { CardDraft } from '../../domain/cards/card'
import { cardKey } from '../../domain/cards/card-key'
import { drawCards } from '../../domain/cards/draw-cards'

/** What the text of a note offers, with the pairs of words that were confirmed and without those that were refused. */
export async function drawnCards(db: Queryable, note: { title: string; body: string }): Promise<CardDraft[]> {
  const terms = await listAllTerms(db)
  const refused = (await listAnswers(db, ['term-pair'])).get('term-pair') ?? new Set()
  const refusedKeys = new Set([...refused].map((pair) => cardKey('term', pair)))
  return drawCards({ ...note, terms }).filter(({ key }) => !refusedKeys.has(key))
}
