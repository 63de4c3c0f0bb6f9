'use server'
import { redirect } from 'next/navigation'
import { changeMention } from '@/lib/notebook/mentions/change-mention'
import { mentionChange } from '@/lib/notebook/mentions/mention-input'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** What a button of the list of mentions asks. */
export async function workOnMention(form: FormData): Promise<void> {
  const slug = String(form.get('slug') ?? '')
  const at = String(form.get('at') ?? '')
  const parsed = mentionChange.safeParse({
    topic: form.get('topic'),
    step: form.get('step'),
    at: /^\d+-\d+$/.test(at) ? at.split('-').map(Number) : undefined,
    words: form.get('words') || undefined,
  })
  if (!parsed.success) redirect(paths.mentions(slug))
  const outcome = await changeMention(await theNotebook(), slug, parsed.data, 'editor')
  if (!outcome) redirect(paths.mentions(slug))
  if (!outcome.ok) redirect(paths.mentions(slug, { refused: outcome.problem, topic: outcome.topic }))
  if (outcome.change !== null) redirect(paths.mentions(slug, { changed: String(outcome.change) }))
  redirect(paths.mentions(slug, { done: outcome.step, topic: outcome.topic.name }))
}
