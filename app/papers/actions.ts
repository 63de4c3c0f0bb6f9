'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { PaperProblem, PaperWork } from '@/lib/domain/papers/paper-work'
import { askServices } from '@/lib/notebook/outgoing/ask-services'
import { readPaper } from '@/lib/notebook/papers/read-papers'
import { takeAnswer } from '@/lib/notebook/papers/take-answer'
import { workOnPapers } from '@/lib/notebook/papers/work-on-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

const text = z.string().max(5000)
const Form = z.object({ do: text, key: text, source: text.optional(), other: text.optional() })

/** Does what a button of a paper's page or of the list of likely pairs asks. */
export async function workOnPaper(form: FormData): Promise<void> {
  const asked = Form.parse(Object.fromEntries(form))
  const work = workIn(asked)
  const result = work && (await workOnPapers(await theNotebook(), work))
  if (!result) redirect(paths.paper(asked.key))
  if (!result.ok) redirect(refused(asked.key, result.problem))
  const changed = String(result.change)
  if (result.kind === 'distinguish-papers') redirect(paths.duplicatePapers({ changed }))
  if (result.kind === 'remove-paper') redirect(paths.papers({ changed }))
  redirect(paths.paper(result.key, { changed }))
}

function workIn({ do: action, key, source = '', other = '' }: z.output<typeof Form>): PaperWork | null {
  switch (action) {
    case 'merge':
      return { do: 'merge', key, into: other }
    case 'merge-back':
      return { do: 'merge', key: other, into: key }
    case 'distinguish':
      return { do: 'distinguish', key, other }
    case 'assign':
      return { do: 'assign', key, source }
    case 'release':
      return { do: 'release', key, source: Number(source) }
    case 'remove':
      return { do: 'remove', key }
    default:
      return null
  }
}

/** The page says by its address why nothing was done. */
function refused(key: string, problem: PaperProblem): string {
  return paths.paper(key, { problem: problem.code, about: 'source' in problem ? problem.source : undefined })
}

const Question = z.object({ key: text, identifier: text, again: z.string().optional() })

/** Asks the service that knows an identifier of the paper; its answer is shown before anything is taken. */
export async function askAbout(form: FormData): Promise<void> {
  const { key, identifier, again } = Question.parse(Object.fromEntries(form))
  const nb = await theNotebook()
  const paper = await readPaper(nb, key)
  const known = paper?.identifiers.find(({ scheme, value }) => `${scheme}:${value}` === identifier)
  if (!paper || !known) redirect(paths.paper(key))
  const answer = await askServices(nb, known, { again: again === '1' })
  const problem = 'problem' in answer ? answer.problem : null
  redirect(
    paths.paper(paper.key, {
      asked: identifier,
      problem: problem ? `ask-${problem.code}` : undefined,
      about: problem?.host ?? undefined,
    }),
  )
}

const Taken = z.object({ key: text, identifier: text })

/** Takes the answer that was shown: what is not known yet, and of the rest the fields that were chosen. */
export async function takeAnswered(form: FormData): Promise<void> {
  const { key, identifier } = Taken.parse(Object.fromEntries(form))
  const result = await takeAnswer(await theNotebook(), key, identifier, form.getAll('replace').map(String))
  if (!result) redirect(paths.paper(key))
  if (!result.ok) redirect(refused(key, result.problem))
  redirect(paths.paper(result.key, { changed: String(result.change) }))
}
