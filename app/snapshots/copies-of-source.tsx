import { SnapshotSection } from '@/components/snapshot/snapshot-section'
import { snapshotsOfSource } from '@/lib/notebook/snapshots/read-snapshots'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { addSnapshots, trash } from './actions'

/** On a source's page: its saved copies, and a place to put another. */
export async function CopiesOfSource({ sourceId }: { sourceId: number }) {
  const nb = await theNotebook()
  const snapshots = await snapshotsOfSource(nb, sourceId)
  return <SnapshotSection {...{ sourceId, snapshots, trash }} zone={nb.timeZone} add={addSnapshots} />
}
