import { z } from 'zod'
import type { PaperFacts } from '@/lib/domain/papers/paper-facts'
import type { PaperProblem } from '@/lib/domain/papers/paper-work'
import { changeFacts, namesIn, paperInput } from '@/lib/notebook/papers/paper-input'

const text = z.string().catch('')
const Form = z.object({
  title: text,
  authors: text,
  year: text,
  venue: text,
  type: text,
  abstract: text,
  url: text,
  identifiers: text,
  volume: text,
  issue: text,
  page: text,
  publisher: text,
  key: text,
})

type Read =
  | { facts: PaperFacts; key: string }
  | { problem: PaperProblem }
  /** Sentences for the writer. */
  | { wrong: string }

/** What the form says of a paper that had these facts. */
export function readPaperForm(form: FormData, facts: PaperFacts): Read {
  const { volume, issue, page, publisher, key, ...typed } = Form.parse(Object.fromEntries(form))
  const input = paperInput.safeParse({
    ...typed,
    authors: namesIn(typed.authors.replaceAll('\r', '')),
    year: typed.year.trim() === '' ? null : Number(typed.year),
    type: typed.type || undefined,
    abstract: typed.abstract.replaceAll('\r\n', '\n'),
    identifiers: typed.identifiers.split(/[\r\n]+/).filter((line) => line.trim() !== ''),
    more: { volume, issue, page, publisher },
  })
  if (!input.success) return { wrong: input.error.issues.map(({ message }) => message).join(' ') }
  const read = changeFacts(facts, input.data)
  return 'problem' in read ? read : { facts: read.facts, key: key.trim() }
}
