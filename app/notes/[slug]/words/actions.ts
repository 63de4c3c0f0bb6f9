'use server'
import { redirect } from 'next/navigation'
import { labelInput, pinInput } from '@/lib/notebook/gists/gist-input'
import { labelSentence } from '@/lib/notebook/gists/label-sentence'
import { pinGist } from '@/lib/notebook/gists/pin-gist'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Says whose words a sentence is made of, and returns to it. */
export async function labelWords(form: FormData): Promise<void> {
  const slug = String(form.get('slug') ?? '')
  const parsed = labelInput.safeParse({
    start: form.get('start'),
    end: form.get('end'),
    text: form.get('text') ?? undefined,
    voice: form.get('voice') || null,
  })
  if (!parsed.success) redirect(paths.words(slug))
  const { voice, ...place } = parsed.data
  await labelSentence(await theNotebook(), slug, place, voice)
  const from = String(form.get('from') ?? '')
  redirect(paths.words(slug, /^[1-9]\d*$/.test(from) ? { from } : {}, `#s${place.start}`))
}

/** Lets a line stand for the note; without words the rules choose again. */
export async function chooseGist(form: FormData): Promise<void> {
  const slug = String(form.get('slug') ?? '')
  const parsed = pinInput.safeParse({ words: form.get('words') || null })
  if (!parsed.success) redirect(paths.words(slug))
  const pinned = await pinGist(await theNotebook(), slug, parsed.data.words)
  // Without a place of its own the address would keep that of the row, far below what is told.
  redirect(paths.words(slug, pinned ? { pinned: '1', before: pinned.before ?? '' } : {}, '#told'))
}
