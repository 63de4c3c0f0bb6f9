'use server'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { AddState } from '@/components/snapshot/snapshot-form'
import { type AddedSnapshot, addSnapshot, tooLarge } from '@/lib/notebook/snapshots/add-snapshot'
import { emptySnapshotTrash } from '@/lib/notebook/snapshots/empty-trashed'
import { restoreSnapshot, trashSnapshot } from '@/lib/notebook/snapshots/trash-snapshot'
import { dropWaiting, giveSource } from '@/lib/notebook/snapshots/waiting'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Keeps files one after the other, and says of each what came of it. */
export async function addSnapshots(_before: AddState, form: FormData): Promise<AddState> {
  const t = await getTranslations('snapshot.refusal')
  const nb = await theNotebook()
  const files = form
    .getAll('files')
    .filter((entry): entry is File => entry instanceof File && wasChosen(entry))
  const state: AddState = { added: [], waiting: 0, refused: [], nothing: files.length === 0 }
  const replaces = numberIn(form, 'replaces') ?? undefined
  for (const file of files) {
    const outcome: AddedSnapshot =
      tooLarge(file.size) ??
      (await addSnapshot(nb, { name: file.name, chunks: file.stream(), source: sourceIn(form), replaces }))
    if ('refused' in outcome) state.refused.push(t(outcome.refused, { name: file.name }))
    else if ('waiting' in outcome) state.waiting += 1
    else {
      const { id, title, name, source } = outcome.snapshot
      state.added.push({ id, title: title ?? name, source: source.label })
    }
  }
  const [added] = state.added
  if (added && replaces !== undefined) redirect(paths.snapshot(added.id, { replaced: String(replaces) }))
  return state
}

export async function trash(form: FormData): Promise<void> {
  const id = numberIn(form, 'id')
  if (id === null) redirect(paths.snapshots())
  await trashSnapshot(await theNotebook(), id)
  redirect(paths.snapshot(id))
}

export async function restore(form: FormData): Promise<void> {
  const id = numberIn(form, 'id')
  if (id === null) redirect(paths.snapshots())
  await restoreSnapshot(await theNotebook(), id)
  redirect(paths.snapshot(id))
}

/** For good: the page asked before. */
export async function emptyTrashed(): Promise<void> {
  await emptySnapshotTrash(await theNotebook())
  redirect(paths.snapshots({ dropped: 'emptied' }))
}

/** Tells a waiting file whose copy it is. */
export async function chooseSource(form: FormData): Promise<void> {
  const url = String(form.get('url') ?? '').trim()
  const snapshot = await giveSource(await theNotebook(), String(form.get('hash') ?? ''), url)
  redirect(snapshot ? paths.snapshot(snapshot.id) : paths.snapshots({ dropped: 'unknown' }))
}

export async function letGo(form: FormData): Promise<void> {
  const done = await dropWaiting(await theNotebook(), String(form.get('hash') ?? ''))
  redirect(paths.snapshots(done ? { dropped: 'gone' } : {}))
}

function sourceIn(form: FormData): { id: number } | { url: string } | undefined {
  const id = numberIn(form, 'source')
  const url = form.get('url')
  if (id !== null) return { id }
  return typeof url === 'string' && url !== '' ? { url } : undefined
}

function numberIn(form: FormData, name: string): number | null {
  const value = form.get(name)
  return typeof value === 'string' && /^[1-9]\d{0,11}$/.test(value) ? Number(value) : null
}

/** A file input left alone sends one nameless empty file; an empty file of the writer's has a name. */
function wasChosen(file: File): boolean {
  return file.size > 0 || (file.name !== '' && file.name !== 'undefined')
}
