import type { EditorView } from '@codemirror/view'
import { fill } from '../search/fill'
import { type StoredPicture, sendPicture } from './ask'
import { nextId, track, trackedRanges, untrack } from './tracked-ranges'
import type { EditorWords } from './words'

/** As much as the server takes. */
const LARGEST_PICTURE = 25 * 1024 * 1024

export type PictureNews = {
  onStored: (picture: StoredPicture) => void
  onProblem: (text: string) => void
}

/** Stores pictures and puts them into the text at `at`, a placeholder first. One that fails says why and leaves nothing. */
export function insertPictures(
  view: EditorView,
  files: readonly File[],
  at: number,
  words: EditorWords,
  news: PictureNews,
): void {
  let place = at
  for (const file of files) {
    const problem = problemOf(file, words)
    if (problem) {
      news.onProblem(problem)
      continue
    }
    const id = nextId()
    const placeholder = `![${fill(words.uploading, { name: plainName(file.name) })}]()`
    const lead = place > view.state.doc.lineAt(place).from && place !== at ? '\n' : ''
    const from = place + lead.length
    place = from + placeholder.length
    view.dispatch({
      changes: { from: from - lead.length, insert: lead + placeholder },
      selection: { anchor: place },
      effects: track.of({ id, from, to: place }),
      userEvent: 'input.paste',
    })
    void store(view, file, id, words, news)
  }
}

async function store(
  view: EditorView,
  file: File,
  id: number,
  words: EditorWords,
  news: PictureNews,
): Promise<void> {
  try {
    const picture = await sendPicture(file)
    if (settle(view, id, `![](${picture.url})`)) news.onStored(picture)
    else news.onProblem(fill(words.placeLost, { name: file.name, markdown: `![](${picture.url})` }))
  } catch (problem) {
    settle(view, id, '')
    const reason =
      problem instanceof TypeError ? words.offline : problem instanceof Error ? problem.message : ''
    news.onProblem(fill(words.uploadFailed, { name: file.name, reason }))
  }
}

/** Replaces a tracked range; false where the writer has changed it meanwhile. */
export function settle(view: EditorView, id: number, insert: string): boolean {
  const range = view.state.field(trackedRanges, false)?.find((tracked) => tracked.id === id)
  if (!range) return false
  const { from, to } = range
  view.dispatch({ changes: { from, to, insert }, effects: untrack.of(id), userEvent: 'input.paste' })
  return true
}

function problemOf(file: File, words: EditorWords): string | null {
  if (!file.type.startsWith('image/')) return fill(words.notPicture, { name: file.name })
  if (file.size <= LARGEST_PICTURE) return null
  const sizes = { size: sizeText(file.size), limit: sizeText(LARGEST_PICTURE) }
  return fill(words.tooLarge, { name: file.name, ...sizes })
}

/** A name without what would end the placeholder's brackets. */
function plainName(name: string): string {
  return name.replace(/[[\]\\\n]/g, ' ')
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
