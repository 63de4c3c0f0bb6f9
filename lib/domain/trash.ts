import type { NoteRef } from './note'
import type { SourceRole } from './source'

/** What lies in the trash, last thrown away first; instants are RFC 3339. */
export type TrashedNote = NoteRef & { trashedAt: string }
export type TrashedSource = {
  url: string
  label: string
  host: string
  role: SourceRole
  title: string | null
  trashedAt: string
  /** Notes that cite it, in the trash or not: while there are any it outlives the emptying of the trash. */
  citedBy: number
}
export type TrashView = { notes: TrashedNote[]; sources: TrashedSource[] }
