import type { Tx } from '../../db/open'
import { listWorksInNotes } from '../../db/second-hand-reads'
import { findSpelling } from '../../db/source-reads'
import { listCitingNotes, setOpened } from '../../db/source-roles'
import { findSourceIds } from '../../db/source-store'
import { parseSourceUrl } from '../../domain/source-url'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { markSecondHand } from './second-hand-marks'

/** Followed again within it, a link is not noted again: every write makes pages be drawn anew. */
const AGAIN_AFTER_MS = 3_600_000
const LONGEST_URL = 4000

/** Notes that a link was followed from Daybook, now. An address no note cites leaves no trace. */
export async function noteOpened(nb: Notebook, url: string): Promise<boolean> {
  if (url.length > LONGEST_URL) return false
  const db = nb.db.prisma
  const canonicalUrl = (await findSpelling(db, url)) ?? parseSourceUrl(url)?.canonicalUrl
  const id = canonicalUrl ? (await findSourceIds(db, [canonicalUrl])).get(canonicalUrl) : undefined
  if (id === undefined) return false
  const now = nb.now()
  return inTransaction(nb, async (tx) => {
    const noted = await setOpened(tx, id, now, new Date(now.getTime() - AGAIN_AFTER_MS))
    if (noted) await markWorksOf(tx, id)
    return noted
  })
}

/** As if the link had never been followed. */
export function forgetOpened(nb: Notebook, sourceId: number): Promise<boolean> {
  return inTransaction(nb, async (tx) => {
    const forgotten = await setOpened(tx, sourceId, null, null)
    if (forgotten) await markWorksOf(tx, sourceId)
    return forgotten
  })
}

/** Also works that a note citing it only names: what was opened may be their paper. */
async function markWorksOf(tx: Tx, sourceId: number): Promise<void> {
  const works = await listWorksInNotes(tx, await listCitingNotes(tx, [sourceId]))
  await markSecondHand(tx, [...new Set(works.map(({ topicId }) => topicId))])
}
