'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import type { ImportState } from '@/components/import/import-form'
import {
  commitImport,
  dropImport,
  editImport,
  startImport,
  undoEdit,
  undoImport,
} from '@/lib/notebook/imports'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { editFrom } from './edit-form'

const Id = z.coerce.number().int().positive()

/** Takes pasted text and files in as previews. Only what was refused comes back to the form. */
export async function begin(_before: ImportState, form: FormData): Promise<ImportState> {
  const t = await getTranslations('import')
  const pasted = form.get('text')
  const files = form
    .getAll('files')
    .filter((entry): entry is File => entry instanceof File && wasChosen(entry))
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  if (typeof pasted === 'string' && pasted.trim()) {
    read.unshift({ name: t('pastedName'), bytes: new TextEncoder().encode(asPasted(pasted)) })
  }
  if (read.length === 0) return { refused: [], ids: [], nothing: true }
  const name = read.length === 1 ? (read[0]?.name ?? '') : t('folderName', { files: read.length })
  const { ids, refused } = await startImport(await theNotebook(), { name, files: read })
  if (refused.length > 0) return { refused, ids, nothing: false }
  redirect(ids.length === 1 && ids[0] !== undefined ? paths.import(ids[0]) : paths.imports())
}

export async function edit(form: FormData): Promise<void> {
  const id = Id.parse(form.get('id'))
  const change = editFrom(form)
  if (change) await editImport(await theNotebook(), id, change)
  showAgain(id, placeToReturnTo(form))
}

export async function takeEditBack(form: FormData): Promise<void> {
  const id = Id.parse(form.get('id'))
  await undoEdit(await theNotebook(), id)
  showAgain(id)
}

export async function commit(form: FormData): Promise<void> {
  const id = Id.parse(form.get('id'))
  await commitImport(await theNotebook(), id)
  showAgain(id)
}

export async function undo(form: FormData): Promise<void> {
  const id = Id.parse(form.get('id'))
  await undoImport(await theNotebook(), id)
  showAgain(id)
}

export async function drop(form: FormData): Promise<void> {
  await dropImport(await theNotebook(), Id.parse(form.get('id')))
  redirect(paths.imports())
}

/** Without scripts the redirect keeps a reload from sending the form twice; with them the page must be told it changed. */
function showAgain(id: number, place = ''): never {
  revalidatePath(paths.import(id))
  redirect(`${paths.import(id)}${place}`)
}

/** A file input left alone sends one nameless empty file; an empty file of the writer's has a name. */
function wasChosen(file: File): boolean {
  return file.size > 0 || (file.name !== '' && file.name !== 'undefined')
}

/** Forms send every line end as CR LF, whatever was pasted; in a text field there is only LF. */
function asPasted(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function placeToReturnTo(form: FormData): string {
  const back = form.get('back')
  return typeof back === 'string' && /^\d{1,12}$/.test(back) ? `#at-${back}` : ''
}
