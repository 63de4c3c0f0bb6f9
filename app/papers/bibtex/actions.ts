'use server'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { BibtexState } from '@/components/paper/bibtex-form'
import { chooseEntries } from '@/lib/notebook/papers/choose-entries'
import { planBibtex } from '@/lib/notebook/papers/plan-bibtex'
import { workOnPapers } from '@/lib/notebook/papers/work-on-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Characters; thousands of entries. */
const LONGEST = 5_000_000

/** Shows what would come of a BibTeX text, and with `do=take` takes the chosen entries. */
export async function readInBibtex(before: BibtexState, form: FormData): Promise<BibtexState> {
  const t = await getTranslations('paper')
  const file = form.get('file')
  const typed = String(form.get('text') ?? '')
  const text = (file instanceof File && file.size > 0 ? await file.text() : typed)
    .slice(0, LONGEST)
    .replaceAll('\r\n', '\n')
    .toWellFormed()
  const nb = await theNotebook()
  let refused: string | null = null
  // What was shown is what is taken: a text that was changed since is shown anew.
  if (form.get('do') === 'take' && before?.text === text) {
    const numbers = (name: string) => new Set(form.getAll(name).map(Number))
    const entries = chooseEntries(text, { take: numbers('entry'), replace: numbers('replace') })
    const result = await workOnPapers(nb, { do: 'bibtex', entries })
    if (result.ok) redirect(paths.papers({ changed: String(result.change) }))
    refused = t(`problem.${result.problem.code}`, { name: '', key: '', source: '', identifier: '', text: '' })
  }
  const plan = await planBibtex(nb, text)
  return {
    text,
    refused,
    entries: plan.entries,
    problems: plan.problems.map(({ code, line, key, about, lost }) =>
      t(`bad.${code}`, { line, key: key ?? '', about, lost: String(lost) }),
    ),
  }
}
