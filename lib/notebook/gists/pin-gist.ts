import { deletePin, findGistNote, listGistBases, setPin } from '../../db/gist-store'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

/**
 * Lets a line stand for a note whatever the rules say, or with null the rules again. Returns the line that was chosen
 * before, so that it can be put back; undefined when there is no such note.
 */
export function pinGist(
  nb: Notebook,
  slug: string,
  words: string | null,
): Promise<{ before: string | null } | undefined> {
  const now = nb.now()
  const line = words?.trim() ?? ''
  return inTransaction(nb, async (tx) => {
    const id = await findGistNote(tx, slug)
    if (id === null) return undefined
    const [basis] = await listGistBases(tx, [id])
    if (line === '') await deletePin(tx, id)
    else await setPin(tx, id, line, now)
    return { before: basis?.pin ?? null }
  })
}
