'use server'
import { redirect } from 'next/navigation'
import { dismissSymbol } from '@/lib/notebook/formulas/dismiss-symbol'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Says of a symbol of the note, or of all, that it is clear, and returns to the note. */
export async function dismissSymbolOfNote(form: FormData): Promise<void> {
  const slug = String(form.get('slug') ?? '')
  const change = await dismissSymbol(await theNotebook(), slug, String(form.get('symbol') ?? ''))
  redirect(change === null ? paths.note(slug) : `${paths.note(slug)}?changed=${change}`)
}
