import { listPaperRows } from '../../db/paper-store'
import type { Queryable } from '../../db/query'
import { printBibtex } from '../../formats/bibtex/print-bibtex'
import { toCslItem } from '../../formats/references/references'
import { factsOf } from './paper-rows'

type PaperFormat = 'bibtex' | 'csl'

/** Every paper of which at least a title is known, by key; as one BibTeX file or one list of CSL-JSON. */
export async function exportPapers(db: Queryable, format: PaperFormat): Promise<string> {
  const rows = (await listPaperRows(db, null)).filter(({ title }) => title !== null)
  const papers = rows
    .map((row) => ({ key: row.key, facts: factsOf(row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return format === 'bibtex' ? printBibtex(papers) : `${JSON.stringify(papers.map(toCslItem), null, 2)}\n`
}
