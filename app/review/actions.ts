'use server'
import { revalidatePath } from 'next/cache'
import { RedirectType, redirect } from 'next/navigation'
import { z } from 'zod'
import { editCard, suspendCard } from '@/lib/notebook/cards/card-work'
import { answerCard, undoAnswer } from '@/lib/notebook/review/answer-card'
import { chooseReviewSettings, reviewSettings } from '@/lib/notebook/review/review-settings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { placeQuery, wordsOf } from './place'

const cardId = z.coerce.number().int().min(1)

const answerForm = z.object({
  card: cardId,
  rating: z.coerce.number().pipe(z.literal([1, 2, 3, 4])),
  reps: z.coerce.number().int().min(0),
  shown: z.iso.datetime().transform((text) => new Date(text)),
})

/** Rates a card and goes on to the next; a form sent twice counts once. */
export async function answer(form: FormData): Promise<void> {
  const fields = Object.fromEntries(form)
  const parsed = answerForm.safeParse(fields)
  const { meeting } = placeQuery.parse(fields)
  const result = parsed.success
    ? await answerCard(await theNotebook(), { ...parsed.data, meeting })
    : { ok: false }
  goOn(form, result.ok ? {} : { did: 'late' })
}

/** Takes an answer back; its card is shown again. */
export async function undo(form: FormData): Promise<void> {
  const review = z.coerce.number().int().min(1).safeParse(form.get('review'))
  const result = review.success ? await undoAnswer(await theNotebook(), review.data) : { ok: false }
  goOn(form, { did: result.ok ? 'undone' : 'late' })
}

/** Corrects the card that is shown; what stood there can be had back. */
export async function edit(form: FormData): Promise<void> {
  const card = cardId.safeParse(form.get('card'))
  const text = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')
  const result = card.success
    ? await editCard(await theNotebook(), card.data, { front: text('front'), back: text('back') })
    : null
  if (result?.ok) goOn(form, result.change ? { changed: String(result.change) } : {})
  goOn(form, { did: result?.reason === 'invalid' ? 'refused' : 'late' })
}

/** Puts a card aside, or with `up` takes it up again. */
export async function suspend(form: FormData): Promise<void> {
  const card = cardId.safeParse(form.get('card'))
  const isUp = form.get('up') !== null
  const result = card.success ? await suspendCard(await theNotebook(), card.data, !isUp) : { ok: false }
  if (!result.ok) goOn(form, { did: 'late' })
  goOn(form, isUp ? {} : { did: 'putAside', aside: String(card.data) })
}

/** How much is to be remembered, and how many new cards a day. */
export async function chooseSettings(form: FormData): Promise<void> {
  const percent = Number(form.get('retention'))
  const parsed = reviewSettings.safeParse({ retention: percent / 100, newPerDay: form.get('newPerDay') })
  if (parsed.success) await chooseReviewSettings(await theNotebook(), parsed.data)
  revalidatePath(paths.reviewStatistics())
  redirect(`${paths.reviewStatistics()}?settings=${parsed.success ? 'saved' : 'wrong'}#settings`)
}

/** Not one more step back for every card. */
function goOn(form: FormData, did: Record<string, string>): never {
  const place = wordsOf(placeQuery.parse(Object.fromEntries(form)))
  // The next card has the address of this one, which the browser would take for the page it shows.
  revalidatePath(paths.review())
  redirect(paths.review({ ...place, ...did }), RedirectType.replace)
}
