import { listCardAnswers } from '../../db/card-answers'
import { findNoteToDraw, listCardsOfNote, type StoredCard } from '../../db/card-reads'
import type { Queryable } from '../../db/query'
import type { Card, CardDraft } from '../../domain/cards/card'
import { matchDrafts } from '../../domain/cards/match-drafts'
import type { Notebook } from '../open-notebook'
import { whileUnchanged } from '../while-unchanged'
import { drawnCards } from './drawn-cards'
import { renewalOf } from './renewals'

/** A card of a note. `renewal`: the text its note has for it now; `gone`: the note has nothing like it any more. */
export type NoteCard = Card & { key: string | null; renewal: CardDraft | null; gone: boolean }

/** What a note has to offer, what was made of it, and what was refused or thrown away. */
export type CardOffers = {
  note: { slug: string; title: string }
  offers: CardDraft[]
  cards: NoteCard[]
  refused: CardDraft[]
}

/** Null when there is no such note. */
export async function readCardOffers(nb: Notebook, slug: string): Promise<CardOffers | null> {
  const db = nb.db.prisma
  const drawn = await readDrawn(db, slug)
  if (!drawn) return null
  const { note, stored, matched, refusedKeys } = drawn
  const cards = await Promise.all(
    stored
      .filter(({ trashed }) => !trashed)
      .map(async ({ trashed: _trashed, ...card }): Promise<NoteCard> => {
        const renewal = await renewalOf(db, { ...card, trashed: false }, matched)
        return { ...card, renewal, gone: matched.standings.get(card.id)?.gone ?? false }
      }),
  )
  const thrown = stored.flatMap(({ id, trashed }) => {
    const draft = trashed ? matched.standings.get(id)?.draft : null
    return draft ? [draft] : []
  })
  return {
    note: { slug: note.slug, title: note.title },
    offers: matched.open.filter(({ key }) => !refusedKeys.has(key)),
    cards,
    refused: [...matched.open.filter(({ key }) => refusedKeys.has(key)), ...thrown],
  }
}

/** A note with its cards and what it offers, read in one transaction by those who write. */
export type Drawn = NonNullable<Awaited<ReturnType<typeof readDrawn>>>

export async function readDrawn(db: Queryable, slug: string) {
  const note = await findNoteToDraw(db, slug)
  if (!note) return null
  const stored: StoredCard[] = await listCardsOfNote(db, note.id)
  const drafts = await drawnCards(db, note)
  const matched = matchDrafts(stored, drafts, note.body)
  return { note, stored, drafts, matched, refusedKeys: await listCardAnswers(db, 'card', note.id) }
}

/** How many cards a note has, how many it offers, and of how many the text has changed. For its page. */
export const countCardsOfNote = whileUnchanged(async (nb: Notebook, slug: string) => {
  const found = await readCardOffers(nb, slug)
  return {
    cards: found?.cards.length ?? 0,
    offers: found?.offers.length ?? 0,
    renewals: found?.cards.filter(({ renewal }) => renewal !== null).length ?? 0,
  }
})
