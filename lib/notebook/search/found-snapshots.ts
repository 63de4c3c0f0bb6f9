import { haveSnapshots, listSnapshotsById, searchSnapshots } from '../../db/snapshot-store'
import type { SnapshotHit } from '../../domain/snapshots/snapshot'
import { askSnapshots } from '../../search/asking/ask-snapshots'
import type { Lookups } from '../../search/asking/lookups'
import { highlightTitle } from '../../search/places/highlight'
import { locate } from '../../search/places/locate'
import type { Wanted } from '../../search/places/place'
import { snippetOf } from '../../search/places/snippet'
import type { Query } from '../../search/query/query'
import type { Notebook } from '../open-notebook'
import { whileUnchanged } from '../while-unchanged'

/** More would push away what the writer wrote. */
const SHOWN = 5

const hasSnapshots = whileUnchanged((nb) => haveSnapshots(nb.db.prisma))

/** The saved copies that say best what was asked. */
export async function foundSnapshots(
  nb: Notebook,
  query: Query,
  wanted: readonly Wanted[],
  lookups: Lookups,
): Promise<SnapshotHit[]> {
  if (!(await hasSnapshots(nb, null))) return []
  const asked = askSnapshots(query, wanted, lookups)
  if (!asked) return []
  const matches = await searchSnapshots(nb.db.prisma, asked.match, { notes: asked.notes, limit: SHOWN })
  if (matches.length === 0) return []
  const snapshots = await listSnapshotsById(
    nb.db.prisma,
    matches.map(({ id }) => id),
  )
  return matches.flatMap(({ id, text }) => {
    const snapshot = snapshots.find((candidate) => candidate.id === id)
    if (!snapshot) return []
    const { capturedAt, source, notes } = snapshot
    const title = snapshot.title ?? snapshot.name
    const places = locate({ title, body: text, sources: [], topics: [] }, wanted)
    return [
      {
        ...{ id, title, capturedAt, source, notes },
        titleParts: highlightTitle(title, places.title),
        snippet: snippetOf(text, places.body).snippet,
      },
    ]
  })
}
