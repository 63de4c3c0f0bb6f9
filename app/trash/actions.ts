'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { readNote } from '@/lib/notebook/read-note'
import { trashNote } from '@/lib/notebook/save-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { emptyTrash } from '@/lib/notebook/trash/empty-trash'
import { restoreNote } from '@/lib/notebook/trash/restore-note'
import { restoreSource, trashSource } from '@/lib/notebook/trash/trash-source'
import { paths } from '@/lib/paths'

const slugIn = (form: FormData) => String(form.get('slug') ?? '')
const urlIn = (form: FormData) => String(form.get('url') ?? '')

/** Asks nothing: the day says where the note went, and how it comes back. */
export async function deleteNote(form: FormData): Promise<void> {
  const slug = slugIn(form)
  const nb = await theNotebook()
  const note = await readNote(nb, slug)
  if (!note) redirect(paths.log())
  await trashNote(nb, slug)
  revalidatePath(paths.day(note.day))
  redirect(`${paths.day(note.day)}?trashed=${encodeURIComponent(slug)}`)
}

export async function putNoteBack(form: FormData): Promise<void> {
  const slug = slugIn(form)
  await restoreNote(await theNotebook(), slug)
  revalidatePath(paths.note(slug))
  redirect(paths.note(slug))
}

export async function removeSource(form: FormData): Promise<void> {
  const url = urlIn(form)
  const done = await trashSource(await theNotebook(), url)
  redirect(`${paths.sources()}${done ? `?trashed=${encodeURIComponent(url)}` : ''}`)
}

export async function putSourceBack(form: FormData): Promise<void> {
  await restoreSource(await theNotebook(), urlIn(form))
  redirect(paths.sources())
}

/** `until` is the newest thing the writer was shown: what went into the trash after it stays there. */
export async function emptyByHand(form: FormData): Promise<void> {
  const until = z.iso.datetime().safeParse(form.get('until'))
  if (!until.success) redirect(paths.emptyTrash())
  const { notes, sources } = await emptyTrash(await theNotebook(), new Date(until.data))
  redirect(`${paths.trash()}?notes=${notes}&sources=${sources}`)
}
