import { findNoteToDraw, listCardsById, type StoredCard } from '../../db/card-reads'
import { insertCard, setSuspended, setTrashed, updateCard } from '../../db/card-store'
import type { Tx } from '../../db/open'
import type { CardKind } from '../../domain/cards/card'
import { newSchedule } from '../../domain/cards/schedule'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { type CardInput, cardInput } from './card-input'
import { COLUMNS, recordingCards, summaryOf } from './change-card'
import { keepAsItIs } from './renewals'

/** `change`: by which it is taken back; null where nothing was to be done. */
export type CardResult =
  | { ok: true; id: number; change: number | null }
  | { ok: false; reason: 'missing' | 'invalid'; message?: string }

const MISSING = { ok: false, reason: 'missing' } as const

/** A card written by hand; `note` is the slug of the one it belongs to. */
export function addCard(
  nb: Notebook,
  { note, ...text }: CardInput & { note?: string | undefined },
): Promise<CardResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<CardResult> => {
    const owner = note === undefined ? null : await findNoteToDraw(tx, note)
    if (note !== undefined && owner === null) return MISSING
    const card = { ...text, key: null, find: '', noteId: owner?.id ?? null }
    const id = (await insertCard(tx, card, newSchedule(now), now)) as number
    return { ok: true, id, change: null }
  })
}

/** Gives a card another text; what is not said stays, and so does its schedule. */
export async function editCard(
  nb: Notebook,
  id: number,
  asked: { kind?: CardKind | undefined; front?: string | undefined; back?: string | undefined },
): Promise<CardResult> {
  return workOn(nb, id, async (tx, card, now) => {
    const parsed = cardInput.safeParse({
      kind: asked.kind ?? card.kind,
      front: asked.front ?? card.front,
      back: asked.back ?? card.back,
    })
    if (!parsed.success) {
      return { ok: false, reason: 'invalid', message: parsed.error.issues[0]?.message ?? '' }
    }
    const text = parsed.data
    if (text.kind === card.kind && text.front === card.front && text.back === card.back)
      return { ok: true, id, change: null }
    const record = { kind: 'edit-card', ids: [id], columns: COLUMNS.text, summary: summaryOf([text.front]) }
    const change = await recordingCards(tx, { ...record, now }, () =>
      updateCard(tx, id, { ...card, ...text }, now),
    )
    await keepAsItIs(tx, card, now)
    return { ok: true, id, change }
  })
}

/** Puts a card aside, or takes it up again. Its schedule stays as it was. */
export function suspendCard(nb: Notebook, id: number, suspended: boolean): Promise<CardResult> {
  return workOn(nb, id, async (tx, card, now) => {
    if (card.suspended !== suspended) await setSuspended(tx, id, suspended ? now : null)
    return { ok: true, id, change: null }
  })
}

/** Throws a card away. It is kept with its answers, and what it was drawn from is not offered again. */
export function trashCard(nb: Notebook, id: number): Promise<CardResult> {
  return workOn(nb, id, async (tx, card, now) => {
    const record = { kind: 'trash-card', ids: [id], columns: COLUMNS.trash, summary: summaryOf([card.front]) }
    const change = await recordingCards(tx, { ...record, now }, () => setTrashed(tx, id, now))
    return { ok: true, id, change }
  })
}

/** Takes a card out of the trash. */
export function restoreCard(nb: Notebook, id: number): Promise<CardResult> {
  return inTransaction(nb, async (tx): Promise<CardResult> => {
    const [card] = await listCardsById(tx, [id])
    if (!card) return MISSING
    if (!card.trashed) return { ok: true, id, change: null }
    await setTrashed(tx, id, null)
    return { ok: true, id, change: null }
  })
}

function workOn(
  nb: Notebook,
  id: number,
  work: (tx: Tx, card: StoredCard, now: Date) => Promise<CardResult>,
): Promise<CardResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<CardResult> => {
    const [card] = await listCardsById(tx, [id])
    return card && !card.trashed ? work(tx, card, now) : MISSING
  })
}
