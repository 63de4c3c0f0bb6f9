import type { Finding } from '../../domain/finding'
import type { NoteDraft } from '../../domain/note'
import type { TopicDraft } from '../../domain/topic'

/** A file of a notebook folder: path with `/`, relative to the folder. */
export type NotebookFile = { path: string; text: string }

/** A picture or the like that notes show, in the folder `attachments`, named by the hash of its bytes. */
export type AttachedFile = { path: string; bytes: Uint8Array }

const ATTACHED = /\/attachments\/([0-9a-f]{64}\.[a-z]{3,4})/g

/** Names of the attachments that the texts show, each once. */
export function attachmentsIn(texts: readonly string[]): string[] {
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(ATTACHED)].map(([, name]) => name as string))),
  ].sort()
}

export function attachedPath(name: string): string {
  return `attachments/${name}`
}

/** The name of the attachment that a file of a notebook folder is; null for any other file. */
export function attachmentOfPath(path: string): string | null {
  return /(?:^|\/)attachments\/([0-9a-f]{64}\.[a-z]{3,4})$/.exec(path)?.[1] ?? null
}

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
