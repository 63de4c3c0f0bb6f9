import { rowsChangedSince, takePicture } from '../../db/change-store'
import { insertAnswer } from '../../db/suggestion-store'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { CONTRADICTION, notebookClaims } from './topic-claims'

/**
 * Says that two values do not gainsay each other: they are not shown together again, unless that is taken back. Returns
 * the change's number, null where no such contradiction stands.
 */
export async function dismissContradiction(nb: Notebook, key: string): Promise<number | null> {
  const pair = (await notebookClaims(nb, 0)).contradictions.find((one) => one.key === key)
  if (!pair) return null
  const now = nb.now()
  return inTransaction(nb, async (tx) => {
    await takePicture(tx, ['SuggestionAnswer'])
    await insertAnswer(tx, { kind: CONTRADICTION, key, answer: 'dismissed' }, now)
    const rows = await rowsChangedSince(tx, ['SuggestionAnswer'])
    const summary = {
      subject: pair.one.topic?.name ?? pair.one.name ?? pair.one.note.title,
      one: pair.one.written,
      other: pair.other.written,
    }
    return recordChange(tx, { kind: 'dismiss-contradiction', summary, ...rows, now })
  })
}
