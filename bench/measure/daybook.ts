import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS_ZONE } from '../corpus/corpus'
import { type Client, sendForJson } from './client'
import { type Server, startServer } from './server'

export type Place = { root: string; dataDirectory: string }

export function startDaybook({ root, dataDirectory }: Place): Promise<Server> {
  return startServer({
    // As `npm start` does: a small nursery keeps the process small.
    args: () => ['--max-semi-space-size=16', join(root, 'bin', 'daybook.mjs'), 'serve'],
    cwd: root,
    env: { DAYBOOK_DATA: dataDirectory, DAYBOOK_STARTER: 'none', DAYBOOK_TIME_ZONE: CORPUS_ZONE },
    healthPath: '/api/v1/health',
  })
}

/** What a program that changes the notebook must send. */
export function writerHeaders(dataDirectory: string, type: string): Record<string, string> {
  const token = readFileSync(join(dataDirectory, 'api-token'), 'utf8').trim()
  return { authorization: `Bearer ${token}`, 'content-type': type }
}

export type ListedNote = { slug: string; title: string; day: string }
type NotesPage = { items: ListedNote[]; nextCursor: string | null }

export function notePath(slug: string): string {
  return `/notes/${encodeURIComponent(slug)}`
}

/** Every note of the notebook as the API lists it, newest first. */
export async function listAllNotes(client: Client): Promise<ListedNote[]> {
  const notes: ListedNote[] = []
  let cursor: string | null = null
  do {
    const query = new URLSearchParams({ limit: '1000', ...(cursor && { cursor }) })
    const page: NotesPage = await sendForJson(client, `/api/v1/notes?${query}`)
    notes.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return notes
}
