import { listPlaceTexts } from '../../db/suggestion-store'
import type { PlaceInNote } from '../../domain/suggestions/gather'
import type { SuggestionPlace } from '../../domain/suggestions/suggestion'
import type { Notebook } from '../open-notebook'

/** Places shown of one offer. */
export const PLACES_SHOWN = 3
/** Characters on each side. */
const AROUND = 28

/** Places as they are shown, by the list they came in; one look at the notes for all of them. */
export async function showPlaces(nb: Notebook, lists: PlaceInNote[][]): Promise<SuggestionPlace[][]> {
  const shown = lists.map((places) => places.slice(0, PLACES_SHOWN))
  const texts = await listPlaceTexts(nb.db.prisma, [...new Set(shown.flat().map(({ noteId }) => noteId))])
  return shown.map((places) =>
    places.flatMap(({ noteId, start, end }) => {
      const note = texts.get(noteId)
      if (!note) return []
      const { slug, title, day, body } = note
      return [{ slug, title, day, ...cut(`${title}\n${body}`, start, end) }]
    }),
  )
}

/** The words and what stands beside them in their line. */
function cut(text: string, start: number, end: number): Pick<SuggestionPlace, 'before' | 'words' | 'after'> {
  if (end <= start) return { before: '', words: '', after: '' }
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  const [first, last] = [Math.max(from, start - AROUND), Math.min(to, end + AROUND)]
  return {
    before: `${first > from ? '…' : ''}${text
      .slice(first, start)
      .replace(/^[#>\s*-]+/, '')
      .toWellFormed()}`,
    words: text.slice(start, end).toWellFormed(),
    after: `${text.slice(end, last).toWellFormed()}${last < to ? '…' : ''}`,
  }
}
