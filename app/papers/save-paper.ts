'use server'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { SaveState } from '@/components/paper/paper-form'
import type { PaperProblem, PaperWork } from '@/lib/domain/papers/paper-work'
import { NO_FACTS } from '@/lib/notebook/papers/paper-input'
import { readPaper } from '@/lib/notebook/papers/read-papers'
import { workOnPapers } from '@/lib/notebook/papers/work-on-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { readPaperForm } from './paper-form-state'

/** Saves the form of a paper; what cannot be saved goes back into the form. */
export async function savePaper(_before: SaveState, form: FormData): Promise<SaveState> {
  const nb = await theNotebook()
  const of = String(form.get('of') ?? '')
  const paper = of === '' ? null : await readPaper(nb, of)
  const before = paper?.facts ?? NO_FACTS
  const read = readPaperForm(form, before)
  if (!('facts' in read)) {
    const typed = readPaperForm(withoutIdentifiers(form), before)
    const facts = 'facts' in typed ? typed.facts : before
    const said = 'problem' in read ? await sentenceOf(read.problem) : { message: read.wrong, other: null }
    return { ...said, facts, key: String(form.get('key') ?? '') }
  }
  const { facts, key } = read
  const work: PaperWork = paper
    ? { do: 'edit', key: paper.key, facts, newKey: key }
    : { do: 'create', facts, key: key || undefined }
  const result = await workOnPapers(nb, work)
  if (!result.ok && result.problem.code === 'nothing-changes' && paper) redirect(paths.paper(paper.key))
  if (!result.ok) return { ...(await sentenceOf(result.problem)), facts, key }
  redirect(paths.paper(result.key, { changed: String(result.change) }))
}

async function sentenceOf(problem: PaperProblem) {
  const t = await getTranslations('paper')
  const { code, ...about } = problem
  const other = 'paper' in problem ? problem.paper : null
  const values = Object.entries(about).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { message: t(`problem.${code}`, { name: other?.name ?? '', ...Object.fromEntries(values) }), other }
}

function withoutIdentifiers(form: FormData): FormData {
  const copy = new FormData()
  for (const [name, value] of form) if (name !== 'identifiers') copy.append(name, value)
  return copy
}
