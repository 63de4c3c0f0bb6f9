import type { Finding } from '../../domain/finding'
import type { NoteDraft } from '../../domain/note'
import type { TopicDraft } from '../../domain/topic'

/** A file of a notebook folder: path with `/`, relative to the folder. */
export type NotebookFile = { path: string; text: string }

/** `slug` is the file name; null when the file names none (a plain Markdown file of another program). */
export type NotebookNote = NoteDraft & { slug: string | null; position: number | null }
export type NotebookTopic = TopicDraft & { slug: string }

/** A file that says no day: everything of a note but the moment. */
export type UndatedNote = Pick<NoteDraft, 'title' | 'body' | 'tags' | 'sources'> & { path: string }

export type NotebookReading = {
  notes: (NotebookNote & { path: string })[]
  /** Each has an `undated-note` finding; not importable before the writer gives a day. */
  undated: UndatedNote[]
  topics: (NotebookTopic & { path: string })[]
  /** `params.file` is the path, `line` a line of that file. */
  findings: Finding[]
}
