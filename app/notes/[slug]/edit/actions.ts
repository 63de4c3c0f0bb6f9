'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { writtenText } from '@/components/writing/fetch-note'
import { type FormState, type FormTexts, namesIn, sourcesIn } from '@/components/writing/note-form'
import { titleOf } from '@/components/writing/note-text'
import { printInstant } from '@/lib/domain/day'
import { noteInput } from '@/lib/notebook/note-input'
import { readNote } from '@/lib/notebook/read-note'
import { createNote, saveNote } from '@/lib/notebook/save-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

const text = z.string().default('')
const Form = z.object({
  slug: text,
  baseRevision: z.coerce.number().int().min(0),
  title: text,
  body: text,
  topics: text,
  sources: text,
  sourcesBefore: text,
  day: text,
  dayBefore: text,
})
type Form = z.output<typeof Form>

/** Saves a note sent as a form; what cannot be saved goes back into the form. */
export async function saveForm(_before: FormState, data: FormData): Promise<FormState> {
  const form = Form.parse(asTyped(data))
  const input = await inputOf(form)
  if (!input.success) {
    return {
      kind: 'refused',
      message: input.error.issues.map(({ message }) => message).join(' '),
      typed: textsOf(form),
    }
  }
  const nb = await theNotebook()
  const saved =
    form.slug === ''
      ? { ok: true as const, ...(await createNote(nb, input.data, 'editor')) }
      : await saveNote(nb, form.slug, { ...input.data, baseRevision: form.baseRevision }, 'editor')
  if (saved && !saved.ok) return { kind: 'conflict', theirs: saved.conflict.theirs, typed: textsOf(form) }
  if (!saved) {
    const t = await getTranslations('writing')
    return { kind: 'refused', message: t('gone'), typed: textsOf(form) }
  }
  revalidatePath(paths.note(saved.slug))
  redirect(paths.note(saved.slug))
}

async function inputOf(form: Form) {
  const t = await getTranslations('writing')
  const nb = await theNotebook()
  const note = form.slug === '' ? null : await readNote(nb, form.slug)
  const sources = sourcesIn(form.sources, note ? writtenText(note).sources : [])
  const title = titleOf({ ...form, topics: [], sources }, t('untitled'))
  const isNew = form.slug === ''
  return noteInput.safeParse({
    title,
    body: form.body,
    topics: namesIn(form.topics),
    // Left alone they keep what a form of lines cannot say of them.
    sources:
      !isNew && form.sources === form.sourcesBefore
        ? undefined
        : sources.map(({ url, role }) => ({ url, role: role ?? undefined })),
    loggedAt:
      !isNew && form.day === form.dayBefore
        ? undefined
        : `${form.day}${clockOf(note?.loggedAt ?? printInstant(nb.now(), nb.timeZone))}`,
  })
}

/** `T15:47:31+08:00`: the day is the writer's; the time stays the note's own, or is now. */
function clockOf(moment: string): string {
  return moment.slice(10).replace(/\[.*\]$/, '')
}

function textsOf({ title, body, topics, sources, day }: Form): FormTexts {
  return { title, body, topics, sources, day }
}

/** Forms send every line end as CR LF; in a text field there is only LF. */
function asTyped(data: FormData): Record<string, string> {
  const entries = [...data].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')] as const] : [],
  )
  return Object.fromEntries(entries)
}
