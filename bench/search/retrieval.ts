import { createAbstracts } from './abstracts/documents'
import { type Keyword, keywordsOf, QUERY_FORMS, type QueryForm, typedAs } from './abstracts/keywords'
import { notebookOf } from './abstracts/notebook'
import { type Retriever, rivalsOf } from './abstracts/rivals'
import { figure, mean, printTable } from './table'

const DOCUMENTS = 600
const AMONG = 50

type Asked = Keyword & { form: QueryForm; typed: string }

type Found = {
  form: QueryForm
  typed: string
  keyword: string
  /** Abstracts with the keyword. */
  there: number
  /** Of them those among the first fifty results, and among all; the latter counted for keywords as they are. */
  first: number
  all: number
  ms: number
}
type Measured = { name: string; found: Found[] }

/**
 * Fills a notebook with abstracts and looks for each keyword in four spellings. What counts are the pairs of a keyword
 * and an abstract in whose text it stands: how many of them are among the first fifty results.
 */
export async function measureRetrieval(
  { misses }: { misses: boolean },
  say: (line: string) => void,
): Promise<void> {
  const abstracts = createAbstracts(DOCUMENTS)
  const keywords = keywordsOf(abstracts)
  const asked = QUERY_FORMS.flatMap((form) =>
    keywords.flatMap((keyword): Asked[] => {
      const typed = typedAs(keyword.text, form)
      return typed === null ? [] : [{ ...keyword, form, typed }]
    }),
  )
  const measured: Measured[] = []
  say(`writing ${DOCUMENTS} abstracts into a notebook`)
  const retrievers = [await notebookOf(abstracts), ...rivalsOf(abstracts)]
  try {
    for (const retriever of retrievers) {
      say(`${asked.length} queries: ${retriever.name}`)
      measured.push({ name: retriever.name, found: await ask(retriever, asked) })
    }
  } finally {
    for (const { close } of retrievers) await close?.()
  }
  process.stdout.write(
    `\n${DOCUMENTS} abstracts, ${keywords.length} keywords\n${tableOf(measured)}\n${WHAT_COUNTS}\n`,
  )
  if (misses) process.stdout.write(`\n${missesOf(measured)}\n`)
}

const WHAT_COUNTS = `Percent of the pairs of a keyword and an abstract it stands in that are among the first ${AMONG} results, "in all" among all of
them. Keywords spelt alike in both scripts are not asked in Traditional.`

async function ask({ search, settle }: Retriever, asked: Asked[]): Promise<Found[]> {
  await settle?.()
  const found: Found[] = []
  for (const { text, documents, form, typed } of asked) {
    const began = performance.now()
    const first = new Set(await search(typed, AMONG))
    const ms = performance.now() - began
    const all = form === 'as is' ? new Set(await search(typed, DOCUMENTS)) : first
    found.push({
      form,
      typed,
      keyword: text,
      there: documents.length,
      first: documents.filter((document) => first.has(document)).length,
      all: documents.filter((document) => all.has(document)).length,
      ms,
    })
  }
  return found
}

function tableOf(measured: Measured[]): string {
  const head = ['', 'as is', 'as is, in all', ...QUERY_FORMS.slice(1), 'ms a query']
  const rows = measured.map(({ name, found }) => {
    const of = (form: QueryForm) => found.filter((one) => one.form === form)
    return [
      name,
      percent(of('as is'), ({ first }) => first),
      percent(of('as is'), ({ all }) => all),
      ...QUERY_FORMS.slice(1).map((form) => percent(of(form), ({ first }) => first)),
      figure(mean(found.map(({ ms }) => ms))),
    ]
  })
  const pairs = (form: QueryForm) =>
    sum(measured[0]?.found.filter((one) => one.form === form) ?? [], ({ there }) => there).toLocaleString(
      'en',
    )
  const counts = ['pairs', pairs('as is'), pairs('as is'), ...QUERY_FORMS.slice(1).map(pairs)]
  return printTable(head, [...rows, counts])
}

function percent(found: Found[], count: (one: Found) => number): string {
  return ((100 * sum(found, count)) / sum(found, ({ there }) => there)).toFixed(1)
}

function sum(found: Found[], count: (one: Found) => number): number {
  return found.reduce((total, one) => total + count(one), 0)
}

/** The keywords of which the notebook, asked first, missed abstracts; the worst first. */
function missesOf([own]: Measured[]): string {
  return (own?.found ?? [])
    .filter(({ first, there }) => first < there)
    .toSorted((one, other) => one.first / one.there - other.first / other.there)
    .map(({ form, typed, keyword, first, there }) => `${form}: ${typed} for ${keyword}, ${first} of ${there}`)
    .join('\n')
}
