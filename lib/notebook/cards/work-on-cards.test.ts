import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput } from '../save-note'
import { readCardOffers } from './card-offers'
import { editCard, trashCard } from './card-work'
import { takeCards } from './take-cards'

const BODY =
  '蒸馏：小模型跟着大模型的输出学。\n\n优点：\n- 快\n- 小\n\n一共 \\(N=HW/P^2\\) 块，没有归纳偏置 (inductive bias)。'

let nb: Notebook
let slug: string
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  slug = (await createNote(nb, noteInput.parse({ title: '读 ViT', body: BODY }))).slug
})
afterEach(() => nb.close())

it('any row of work on cards is taken back step by step, and cards are as they were', async () => {
  const texts = async () =>
    (await nb.db.prisma.card.findMany({ orderBy: { id: 'asc' } })).map(
      ({ id, front, back, key, kind, trashedAt }) => ({
        id,
        front,
        back,
        key,
        kind,
        thrown: trashedAt !== null,
      }),
    )
  await takeCards(nb, slug, (await readCardOffers(nb, slug))?.offers.map(({ key }) => key) ?? [])
  const ids = (await texts()).map(({ id }) => id)
  const step = fc.record({
    at: fc.nat({ max: ids.length - 1 }),
    front: fc.option(fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '')),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      const before = await texts()
      const changes: number[] = []
      for (const { at, front } of steps) {
        const id = ids[at] as number
        const result = front === null ? await trashCard(nb, id) : await editCard(nb, id, { front })
        if (result.ok && result.change !== null) changes.push(result.change)
      }
      for (const change of changes.toReversed()) expect((await undoChange(nb, change))?.ok).toBe(true)
      expect(await texts()).toEqual(before)
    }),
    { numRuns: 10 },
  )
}, 30_000)
