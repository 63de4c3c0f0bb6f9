import { type CardConditions, countCardRows, listCardRows, listCardsById } from '../../db/card-reads'
import type { Card, CardKind } from '../../domain/cards/card'
import type { Notebook } from '../open-notebook'

/** `trashed`: it was thrown away and can be taken back. */
export type ListedCard = Card & { trashed: boolean }
export type CardList = { items: ListedCard[]; total: number; pages: number }

export type CardFilter = {
  q?: string
  kind?: CardKind
  state?: CardConditions['state']
  note?: string
  page?: number
  limit?: number
}

const PAGE = 50

/** Last made first. */
export async function listCards(
  nb: Notebook,
  { q = '', kind, state = 'all', note, page = 1, limit = PAGE }: CardFilter = {},
): Promise<CardList> {
  const db = nb.db.prisma
  const conditions = { q, kind: kind ?? null, state, note: note ?? null, now: nb.now() }
  const total = await countCardRows(db, conditions)
  const rows = await listCardRows(db, conditions, { limit, offset: (page - 1) * limit })
  return { items: rows.map(toListed), total, pages: Math.max(1, Math.ceil(total / limit)) }
}

/** Null when there is no such card; one in the trash is there. */
export async function readCard(nb: Notebook, id: number): Promise<ListedCard | null> {
  const [card] = await listCardsById(nb.db.prisma, [id])
  return card ? toListed(card) : null
}

function toListed({ key: _key, ...card }: ListedCard & { key: string | null }): ListedCard {
  return card
}
