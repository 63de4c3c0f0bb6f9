'use server'
import { redirect } from 'next/navigation'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { pinInput, pinSentence } from '@/lib/notebook/topic-page/pin'
import { paths } from '@/lib/paths'

/** Pins the sentence of `note` that names the topic `slug`; without a note what is pinned goes. */
export async function pinToTopic(form: FormData): Promise<void> {
  const slug = String(form.get('slug') ?? '')
  const note = form.get('note')
  const pin = pinInput.safeParse({ note })
  const done = await pinSentence(await theNotebook(), slug, pin.success ? pin.data : null)
  redirect(paths.topic(slug, done.ok && done.change !== null ? { changed: String(done.change) } : {}))
}
