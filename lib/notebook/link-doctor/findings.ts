import {
  type LinkRow,
  listLinkRows,
  listPapersBeside,
  listSourcesWithSnapshots,
  listTopicsLikeRepositories,
} from '../../db/link-check-store'
import { listAnswers } from '../../db/suggestion-store'
import { closedSiteOf } from '../../domain/link-doctor/closed-sites'
import { examineLinks } from '../../domain/link-doctor/examine'
import type { DoctorLink, LinkCode, LinkFinding } from '../../domain/link-doctor/link-finding'
import type { Notebook } from '../open-notebook'
import { whileUnchanged } from '../while-unchanged'

/** Kind of `SuggestionAnswer` for findings the writer put aside. */
export const LINK_ANSWER = 'link'

/** What a finding that was put aside is known by. */
export function answerKey(code: LinkCode, canonicalUrl: string): string {
  return `${code} ${canonicalUrl}`
}

export type Examined = { findings: LinkFinding[]; links: Map<number, LinkRow> }

const examined = whileUnchanged((nb) => examine(nb))

/** Every link of the notebook looked at by the rules; kept until something changes. */
export function examineNotebook(nb: Notebook): Promise<Examined> {
  return examined(nb, null)
}

async function examine(nb: Notebook): Promise<Examined> {
  const db = nb.db.prisma
  const [rows, kept, topics, answers] = await Promise.all([
    listLinkRows(db),
    listSourcesWithSnapshots(db),
    listTopicsLikeRepositories(db),
    listAnswers(db, [LINK_ANSWER]),
  ])
  const closed = rows.filter((row) => closedSiteOf(row) !== null)
  const papers = await listPapersBeside(
    db,
    closed.map(({ id }) => id),
  )
  const links = new Map(rows.map((row) => [row.id, row]))
  const dismissed = answers.get(LINK_ANSWER) ?? new Set()
  const findings = examineLinks({
    links: withSnapshots(rows, new Set(kept)),
    topicsOf: (id) => topics.get(id) ?? [],
    papersBeside: (id) => papers.get(id) ?? [],
  }).filter(({ code, sourceId }) => !dismissed.has(answerKey(code, links.get(sourceId)?.canonicalUrl ?? '')))
  return { findings, links }
}

/** A page and the file somebody saved of it share their copies. */
function withSnapshots(rows: readonly LinkRow[], kept: ReadonlySet<number>): DoctorLink[] {
  const copies = new Set(
    rows.flatMap(({ id, copyOfId }) => (copyOfId !== null && kept.has(id) ? [copyOfId] : [])),
  )
  return rows.map((row) => ({
    ...row,
    snapshots:
      kept.has(row.id) || copies.has(row.id) || (row.copyOfId !== null && kept.has(row.copyOfId)) ? 1 : 0,
  }))
}
