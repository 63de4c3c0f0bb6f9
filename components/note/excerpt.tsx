import type { NoteListItem } from '@/lib/domain/note'

/** The first lines of a note, formulas set once the renderer has been there. */
export function Excerpt({
  note,
  className,
}: {
  note: Pick<NoteListItem, 'excerpt' | 'excerptHtml'>
  className?: string
}) {
  if (!note.excerptHtml) return note.excerpt ? <p className={className}>{note.excerpt}</p> : null
  return <p className={className} dangerouslySetInnerHTML={{ __html: note.excerptHtml }} />
}
