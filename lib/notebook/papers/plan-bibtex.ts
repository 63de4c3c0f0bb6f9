import { listPaperRows, type PaperRow } from '../../db/paper-store'
import type { Queryable } from '../../db/query'
import { type FactChange, factChanges } from '../../domain/papers/compare-facts'
import { familyOf } from '../../domain/papers/names'
import { paperName } from '../../domain/papers/paper'
import type { PaperFacts } from '../../domain/papers/paper-facts'
import type { PaperName } from '../../domain/papers/paper-work'
import { foldTitle } from '../../domain/papers/same-paper'
import { type BibtexEntry, readBibtex } from '../../formats/bibtex/read-bibtex'
import type { BibtexProblem } from '../../formats/bibtex/scan-bibtex'
import type { Notebook } from '../open-notebook'
import { factsOf } from './paper-rows'

/** What would come of one entry. */
type PlannedEntry = {
  key: string
  /** Of the text, from 1. */
  line: number
  title: string
  authors: PaperFacts['authors']
  year: number | null
  state: 'new' | 'known' | 'fills' | 'replaces'
  /** The paper it is. */
  paper: PaperName | null
  /** Others that it says are the same paper: they would go up in it. */
  joins: PaperName[]
  changes: FactChange[]
}

export type BibtexPlan = { entries: PlannedEntry[]; problems: BibtexProblem[] }

/** Which papers of a BibTeX text are new, which known, which known otherwise. Writes nothing. */
export async function planBibtex(nb: Notebook, text: string): Promise<BibtexPlan> {
  const { entries, problems } = readBibtex(text)
  const finder = await PaperFinder.open(nb.db.prisma)
  return { entries: entries.map((entry) => planned(entry, finder)), problems }
}

function planned({ key, line, facts }: BibtexEntry, finder: PaperFinder): PlannedEntry {
  const [found, ...others] = finder.find(facts, key)
  const changes = found ? factChanges(factsOf(found), facts) : []
  const state = !found ? 'new' : stateOf(changes, others.length)
  const { title, authors, year } = facts
  return {
    key,
    line,
    title,
    authors,
    year,
    state,
    paper: found ? named(found) : null,
    joins: others.map(named),
    changes,
  }
}

function stateOf(changes: FactChange[], others: number): PlannedEntry['state'] {
  if (changes.some(({ from }) => from !== '')) return 'replaces'
  return changes.length > 0 || others > 0 ? 'fills' : 'known'
}

const named = (paper: PaperRow): PaperName => ({ key: paper.key, name: paperName(paper) })

/** Finds the papers an entry is: by identifiers, else by title and first author, else by its key. */
export class PaperFinder {
  private readonly byIdentifier = new Map<string, PaperRow>()
  private readonly byTitle = new Map<string, PaperRow>()
  private readonly byKey = new Map<string, PaperRow>()
  private readonly gone = new Set<number>()

  static async open(db: Queryable): Promise<PaperFinder> {
    const finder = new PaperFinder()
    for (const paper of await listPaperRows(db, null)) finder.put(paper)
    return finder
  }

  put(paper: PaperRow): void {
    for (const { scheme, value } of paper.identifiers) this.byIdentifier.set(`${scheme}:${value}`, paper)
    const title = titleKey(paper.title ?? '', paper.authors)
    if (title) this.byTitle.set(title, paper)
    this.byKey.set(paper.key.toLowerCase(), paper)
  }

  drop(id: number): void {
    this.gone.add(id)
  }

  /** More than one where the entry says that they are one. */
  find(facts: PaperFacts, key: string): PaperRow[] {
    const found = facts.identifiers.flatMap(
      ({ scheme, value }) => this.byIdentifier.get(`${scheme}:${value}`) ?? [],
    )
    const title = titleKey(facts.title, facts.authors)
    const titled = title ? this.byTitle.get(title) : undefined
    if (titled && isSameTime(titled, facts)) found.push(titled)
    if (found.length === 0) {
      const holder = this.byKey.get(key.toLowerCase())
      // The key alone says nothing when the titles disagree.
      if (holder && (holder.title === null || foldTitle(holder.title) === foldTitle(facts.title)))
        found.push(holder)
    }
    const distinct = new Map(found.map((paper) => [paper.id, paper]))
    return [...distinct.values()].filter(({ id }) => !this.gone.has(id))
  }
}

function titleKey(title: string, authors: PaperFacts['authors']): string | null {
  const folded = foldTitle(title)
  const [first] = authors
  return folded.length < 8 ? null : `${folded} ${first ? foldTitle(familyOf(first)) : ''}`
}

const isSameTime = (one: { year: number | null }, other: { year: number | null }) =>
  one.year === null || other.year === null || Math.abs(one.year - other.year) <= 2
