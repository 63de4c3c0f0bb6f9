import type { Queryable } from '../../db/query'
import { listSubjectWorks, listTopicNames } from '../../db/second-hand-reads'
import { findSourceDetails } from '../../db/source-page-reads'
import { listSourceItems } from '../../db/source-reads'
import { findRoleByNotes, listCitingNotes } from '../../db/source-roles'
import type { SecondHand } from '../../domain/second-hand'
import type { SourcePage } from '../../domain/source-page'
import { parseSourceUrl } from '../../domain/source-url'
import type { Notebook } from '../open-notebook'
import { listSecondHand } from './second-hand'

/** Null when no note outside the trash cites such a source. */
export async function readSource(nb: Notebook, id: number): Promise<SourcePage | null> {
  const db = nb.db.prisma
  const [source] = await listSourceItems(db, { id }, 1)
  if (!source) return null
  const roleByRule =
    (await findRoleByNotes(db, id)) ?? parseSourceUrl(source.canonicalUrl)?.role ?? source.role
  const secondHand = await listSecondHandAround(db, id, await listSecondHand(nb))
  return { ...source, roleByRule, secondHand, ...(await findSourceDetails(db, id)) }
}

async function listSecondHandAround(
  db: Queryable,
  sourceId: number,
  known: Map<number, SecondHand>,
): Promise<SourcePage['secondHand']> {
  const works = await listSubjectWorks(db, await listCitingNotes(db, [sourceId]))
  const names = await listTopicNames(
    db,
    works.filter((topicId) => known.has(topicId)),
  )
  return names.flatMap(({ id, ...name }) => {
    const verdict = known.get(id)
    return verdict ? [{ ...name, verdict }] : []
  })
}
