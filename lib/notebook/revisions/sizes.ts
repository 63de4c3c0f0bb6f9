import type { Queryable } from '../../db/query'
import { listRevisionTexts, type RevisionFacts } from '../../db/revision-reads'
import { type ChangeSize, sizeOfChange } from '../../domain/text-diff/change-size'
import { diffTexts } from '../../domain/text-diff/diff-texts'

/** Bytes of bodies that a list may read and compare; what lies beyond has no size. A day of saves of a usual note is less. */
const READ_FOR_A_LIST = 12_000_000
/** Bytes of one read: whole texts are held meanwhile. */
const READ_AT_ONCE = 2_000_000

/**
 * How much each of these revisions (newest first, without gaps) changed, by number. A revision is never rewritten, but
 * its size is not kept: most pages show fewer than fifty, and comparing texts that differ in one place takes no time.
 */
export async function sizesOf(
  db: Queryable,
  noteId: number,
  revisions: RevisionFacts[],
): Promise<Map<number, ChangeSize>> {
  const sizes = new Map<number, ChangeSize>()
  for (const batch of batchesOf(revisions)) {
    const numbers = batch.map(({ number }) => number)
    const texts = await listRevisionTexts(db, noteId, [...numbers, Math.min(...numbers) - 1])
    for (const number of numbers) sizes.set(number, sizeBetween(texts.get(number - 1), texts.get(number)))
  }
  return sizes
}

type Text = { title: string; body: string }

function sizeBetween(
  before: Text = { title: '', body: '' },
  after: Text = { title: '', body: '' },
): ChangeSize {
  return sizeOfChange([...diffTexts(before.title, after.title), ...diffTexts(before.body, after.body)])
}

function batchesOf(revisions: RevisionFacts[]): RevisionFacts[][] {
  const batches: RevisionFacts[][] = []
  let [read, inBatch] = [0, 0]
  for (const revision of revisions) {
    read += revision.bytes
    inBatch += revision.bytes
    if (read > READ_FOR_A_LIST) return batches
    const batch = batches.at(-1)
    if (batch && inBatch <= READ_AT_ONCE) batch.push(revision)
    else {
      batches.push([revision])
      inBatch = revision.bytes
    }
  }
  return batches
}
