import { insertCardAnswer, listCardAnswers } from '../../db/card-answers'
import { findNoteToDraw, type StoredCard } from '../../db/card-reads'
import { updateCard } from '../../db/card-store'
import type { Tx } from '../../db/open'
import type { Queryable } from '../../db/query'
import type { CardDraft } from '../../domain/cards/card'
import { differs, type Matched, matchDrafts, versionOf } from '../../domain/cards/match-drafts'
import { drawnCards } from './drawn-cards'

/** The text a card would have if it were drawn now; null where it has that, or its writer wants it as it is. */
export async function renewalOf(
  db: Queryable,
  card: StoredCard,
  { standings }: Matched,
): Promise<CardDraft | null> {
  const draft = standings.get(card.id)?.draft ?? null
  if (!draft || !differs(card, draft)) return null
  const kept = await listCardAnswers(db, 'card-renewal', card.id)
  return kept.has(versionOf(draft)) ? null : draft
}

/** From now on the card's text is its writer's: what the note says today is not offered for it again. */
export async function keepAsItIs(tx: Tx, card: StoredCard, now: Date): Promise<void> {
  if (card.key === null || card.note === null) return
  const note = await findNoteToDraw(tx, card.note.slug)
  if (!note) return
  const { standings } = matchDrafts([card], await drawnCards(tx, note), note.body)
  const draft = standings.get(card.id)?.draft
  if (draft) await insertCardAnswer(tx, 'card-renewal', card.id, versionOf(draft), now)
}

/** Gives a card the text its note has now. */
export function renew(tx: Tx, card: StoredCard, draft: CardDraft, now: Date): Promise<void> {
  const back = card.kind === 'cloze' ? card.back : draft.back
  return updateCard(tx, card.id, { ...draft, back }, now)
}
