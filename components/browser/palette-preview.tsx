import { NoteText } from '../search/note-text'
import { useNote } from '../search/use-note'
import type { PaletteRow, PaletteWords } from './palette-rows'

type Props = { row: PaletteRow; note: NonNullable<PaletteRow['note']>; says: PaletteWords }

/** The chosen note beside the rows, on a narrow window under them. */
export function PalettePreview({ row, note, says }: Props) {
  const state = useNote(note.slug)
  const title = row.title.map(({ text }) => text).join('')
  return (
    <section className="palette-preview" data-preview aria-label={title}>
      <h2>{title}</h2>
      {state.status === 'failed' ? <p className="palette-quiet">{says.failed}</p> : null}
      {state.status === 'here' ? <NoteText note={state.note} place={note.place} noText="" /> : null}
    </section>
  )
}
