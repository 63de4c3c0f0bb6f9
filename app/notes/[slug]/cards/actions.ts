'use server'
import { redirect } from 'next/navigation'
import { answerOffers } from '@/lib/notebook/cards/answer-offers'
import { cardInput, cardOfferAnswer, clozeInput } from '@/lib/notebook/cards/card-input'
import { readCardOffers } from '@/lib/notebook/cards/card-offers'
import { type TakeResult, takeCards, takeCloze } from '@/lib/notebook/cards/take-cards'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Takes, rewords or refuses what a note offers, and returns to its cards. */
export async function workOnOffers(form: FormData): Promise<void> {
  const nb = await theNotebook()
  const slug = text(form, 'slug')
  const keys = form.getAll('key').map(String)
  if (text(form, 'do') === 'cloze') return hide(nb, slug, text(form, 'words'))
  if (text(form, 'do') === 'reword') return reword(nb, slug, keys[0] ?? '', form)
  const parsed = cardOfferAnswer.safeParse({ note: slug, keys, answer: text(form, 'do') })
  if (!parsed.success) redirect(paths.drawCards(slug))
  const { answer } = parsed.data
  if (answer === 'take') return finish(slug, await takeCards(nb, slug, keys))
  const result = await answerOffers(nb, slug, keys, answer)
  if (!result.ok) redirect(paths.drawCards(slug, { told: result.reason }))
  if (result.change !== null) redirect(paths.drawCards(slug, { changed: String(result.change) }))
  redirect(paths.drawCards(slug, { told: answer === 'keep' ? 'kept' : 'offeredAgain' }))
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

async function hide(nb: Notebook, slug: string, words: string): Promise<void> {
  const parsed = clozeInput.safeParse({ note: slug, words })
  if (!parsed.success) redirect(paths.drawCards(slug, { told: 'absent' }))
  const result = await takeCloze(nb, slug, parsed.data)
  if (result.ok) return finish(slug, result)
  redirect(paths.drawCards(slug, { told: result.reason === 'gone' ? 'absent' : result.reason, words }))
}

/** The offer with the writer's own words for it. */
async function reword(nb: Notebook, slug: string, key: string, form: FormData): Promise<void> {
  const offer = (await readCardOffers(nb, slug))?.offers.find((one) => one.key === key)
  if (!offer) redirect(paths.drawCards(slug, { told: 'gone' }))
  const parsed = cardInput.safeParse({
    kind: offer.kind,
    front: text(form, 'front'),
    back: text(form, 'back'),
  })
  if (!parsed.success) {
    const side = String(parsed.error.issues[0]?.path[0] ?? '')
    redirect(paths.drawCards(slug, { refused: side === 'front' || side === 'back' ? side : 'other' }))
  }
  return finish(slug, await takeCards(nb, slug, [{ ...offer, ...parsed.data }]))
}

function finish(slug: string, result: TakeResult): never {
  if (!result.ok) redirect(paths.drawCards(slug, { told: result.reason }))
  if (result.change === null) redirect(paths.drawCards(slug, { told: 'known' }))
  redirect(paths.drawCards(slug, { changed: String(result.change) }))
}
