import { listCardsById } from '../../db/card-reads'
import type { ShownCard } from '../../domain/cards/card'
import { recallAt } from '../../domain/cards/schedule'
import type { Notebook } from '../open-notebook'
import { setSides } from './set-sides'

/** These cards with both sides set, in the order asked and recalled at that moment; those in the trash are left out. */
export async function showCards(nb: Notebook, ids: readonly number[], at: Date): Promise<ShownCard[]> {
  const cards = (await listCardsById(nb.db.prisma, ids)).filter(({ trashed }) => !trashed)
  const sides = await setSides(nb, cards)
  return cards.map(({ key: _key, trashed: _trashed, ...card }, place) => ({
    ...card,
    frontHtml: sides[place]?.frontHtml ?? '',
    backHtml: sides[place]?.backHtml ?? '',
    recall: recallAt(card.schedule, at),
  }))
}
