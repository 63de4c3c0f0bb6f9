import { NoteSnapshots } from '@/components/snapshot/note-snapshots'
import { snapshotsOfNote } from '@/lib/notebook/snapshots/read-snapshots'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { addSnapshots } from './actions'

/** Beside a note: saved copies of what it cites. */
export async function CopiesOfNote({ slug }: { slug: string }) {
  return <NoteSnapshots snapshots={await snapshotsOfNote(await theNotebook(), slug)} add={addSnapshots} />
}
