'use server'
import { redirect } from 'next/navigation'
import { recordedAlias } from '@/lib/notebook/terms/take-alias'
import { termInput } from '@/lib/notebook/terms/term-input'
import { addTerm, dismissTerm, editTerm, removeTerm, type TermResult } from '@/lib/notebook/terms/term-work'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

type Field = (name: string) => string

const fieldsOf =
  (form: FormData): Field =>
  (name) =>
    String(form.get(name) ?? '')

/** Adds, corrects or deletes a pair, or answers an offer; returns to the bank, which tells of it. */
export async function workOnTerms(form: FormData): Promise<void> {
  const field = fieldsOf(form)
  const nb = await theNotebook()
  const id = Number(field('id'))
  if (field('do') === 'delete') finish(await removeTerm(nb, id), field)
  const parsed = termInput.safeParse({ chinese: field('chinese'), english: field('english') })
  if (!parsed.success) redirect(paths.terms({ q: field('q'), refused: 'invalid' }))
  const pair = parsed.data
  switch (field('do')) {
    case 'edit':
      return finish(await editTerm(nb, id, pair), field)
    case 'dismiss':
      return redirect(paths.terms({ changed: String(await dismissTerm(nb, pair)) }))
    case 'alias': {
      const change = await recordedAlias(nb, pair)
      return redirect(paths.terms(change === null ? { refused: 'missing' } : { changed: String(change) }))
    }
    default:
      return finish(await addTerm(nb, pair), field)
  }
}

function finish(result: TermResult, field: Field): never {
  const q = field('q')
  if (result.ok) redirect(paths.terms({ q, changed: String(result.change) }))
  redirect(paths.terms({ q, refused: result.reason, chinese: field('chinese'), english: field('english') }))
}
