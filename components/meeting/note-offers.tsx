import type { NoteRef } from '@/lib/domain/note'

/** What fields for a note offer while one types; a field names it by its id. */
export function NoteOffers({ id, notes }: { id: string; notes: NoteRef[] }) {
  return (
    <datalist id={id}>
      {notes.map(({ slug, title, day }) => (
        <option key={slug} value={title}>
          {day}
        </option>
      ))}
    </datalist>
  )
}
