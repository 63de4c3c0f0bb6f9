import { rowsChangedSince, takePicture } from '../../db/change-store'
import { insertAnswer } from '../../db/suggestion-store'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { readNote } from '../read-note'
import { inTransaction } from '../transaction'
import { ALL_SYMBOLS, SYMBOL, symbolKey, unexplainedSymbols } from './unexplained-symbols'

/**
 * Says that a symbol of a note, or with `*` all of them, need no explanation there. Returns the change's number, null
 * where nothing is marked that could be meant.
 */
export async function dismissSymbol(nb: Notebook, slug: string, name: string): Promise<number | null> {
  const note = await readNote(nb, slug)
  if (!note) return null
  const marked = await unexplainedSymbols(nb, note)
  const all = name === ALL_SYMBOLS
  if (marked.length === 0 || !(all || marked.some((symbol) => symbol.name === name))) return null
  const now = nb.now()
  return inTransaction(nb, async (tx) => {
    await takePicture(tx, ['SuggestionAnswer'])
    await insertAnswer(tx, { kind: SYMBOL, key: symbolKey(slug, name), answer: 'dismissed' }, now)
    const rows = await rowsChangedSince(tx, ['SuggestionAnswer'])
    const kind = all ? 'dismiss-symbols' : 'dismiss-symbol'
    return recordChange(tx, { kind, summary: { note: note.title, symbol: name }, ...rows, now })
  })
}
