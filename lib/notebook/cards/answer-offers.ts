import { deleteCardAnswer, insertCardAnswer } from '../../db/card-answers'
import type { StoredCard } from '../../db/card-reads'
import { rowsChangedSince, takePicture } from '../../db/change-store'
import type { Tx } from '../../db/open'
import type { CardDraft } from '../../domain/cards/card'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { readDrawn } from './card-offers'
import { COLUMNS, recordingCards, summaryOf } from './change-card'
import { keepAsItIs, renew } from './renewals'

type Answer = 'dismiss' | 'offer-again' | 'renew' | 'keep'

/** `change`: by which it is taken back; null where that is another button, or nothing was done. */
export type OfferResult =
  | { ok: true; ids: number[]; change: number | null }
  | { ok: false; reason: 'missing' | 'gone' }

/** Says to offers of a note, by key, what the writer wants: never again, or again; the new text of a card, or the old. */
export function answerOffers(
  nb: Notebook,
  slug: string,
  keys: readonly string[],
  answer: Answer,
): Promise<OfferResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<OfferResult> => {
    const drawn = await readDrawn(tx, slug)
    if (!drawn) return { ok: false, reason: 'missing' }
    const { note, drafts, stored, matched } = drawn
    if (answer === 'offer-again') {
      for (const key of keys) await deleteCardAnswer(tx, 'card', note.id, key)
      return { ok: true, ids: [], change: null }
    }
    if (answer === 'dismiss') {
      const offered = drafts.filter(({ key }) => keys.includes(key))
      if (offered.length === 0) return { ok: false, reason: 'gone' }
      return { ok: true, ids: [], change: await dismiss(tx, note.id, offered, now) }
    }
    const cards = stored.filter(({ key, trashed }) => !trashed && key !== null && keys.includes(key))
    const pairs = cards.flatMap((card): Pair[] => {
      const draft = matched.standings.get(card.id)?.draft
      return draft ? [[card, draft]] : []
    })
    if (pairs.length === 0) return { ok: false, reason: 'gone' }
    const ids = pairs.map(([{ id }]) => id)
    if (answer === 'renew') return { ok: true, ids, change: await renewAll(tx, pairs, now) }
    for (const [card] of pairs) await keepAsItIs(tx, card, now)
    return { ok: true, ids, change: null }
  })
}

type Pair = [StoredCard, CardDraft]

async function dismiss(tx: Tx, noteId: number, offered: CardDraft[], now: Date): Promise<number> {
  await takePicture(tx, ['SuggestionAnswer'])
  for (const { key } of offered) await insertCardAnswer(tx, 'card', noteId, key, now)
  const rows = await rowsChangedSince(tx, ['SuggestionAnswer'])
  const summary = summaryOf(offered.map(({ front }) => front))
  return recordChange(tx, { kind: 'refuse-cards', summary, ...rows, now })
}

function renewAll(tx: Tx, pairs: Pair[], now: Date): Promise<number> {
  const summary = summaryOf(pairs.map(([, { front }]) => front))
  const ids = pairs.map(([{ id }]) => id)
  return recordingCards(tx, { kind: 'renew-cards', ids, columns: COLUMNS.text, summary, now }, async () => {
    for (const [card, draft] of pairs) await renew(tx, card, draft, now)
  })
}
