import type { RenderedNote } from '../domain/note'
import type { RenderInput } from './note-context'

/** What the program sends its render worker; `topics` is left out when they are the same as the time before. */
export type WorkerTask = Omit<RenderInput, 'topics'> & { id: number; topics: RenderInput['topics'] | null }

export type WorkerAnswer = { id: number } & ({ note: RenderedNote } | { problem: string })
