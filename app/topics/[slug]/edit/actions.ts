'use server'
import { redirect } from 'next/navigation'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { workOnTopics } from '@/lib/notebook/topic-work/topic-work'
import { paths } from '@/lib/paths'
import { type Fields, readWork } from './work-form'

/** Does what a form of the edit page asked, or, refused, returns to the page that says why. */
export async function applyWork(form: FormData): Promise<void> {
  const slug = String(form.get('slug') ?? '')
  const fields = fieldsOf(form)
  const nb = await theNotebook()
  const asked = await readWork(nb, slug, fields)
  if (!asked) redirect(paths.editTopic(slug))
  const result = 'work' in asked ? await workOnTopics(nb, asked.work) : null
  if (!result?.ok) redirect(paths.editTopic(slug, { do: String(form.get('do')), ...firstOf(fields) }))
  const changed = String(result.change)
  if (result.kind === 'trash-topic') redirect(paths.topics({ changed }))
  if (result.kind === 'distinguish-topics') redirect(paths.suggestions({ changed }))
  redirect(paths.topic(result.slug, { changed }))
}

/** The form's own fields; the framework adds some whose names begin with `$`. */
function fieldsOf(form: FormData): Fields {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$') && name !== 'slug')
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String)]))
}

function firstOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, [value ?? ''].flat()[0] ?? '']),
  )
}
