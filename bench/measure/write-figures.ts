import { createCorpus } from '../corpus/corpus'
import type { Figures } from '../rows'
import { type Client, createClient, sendForJson, sendOk } from './client'
import { type ListedNote, notePath, writerHeaders } from './daybook'
import { median } from './numbers'
import type { Server } from './server'

const OTHER_SEED = 2

/** Saves a sentence more into each of the notes, then makes as many new ones. */
export async function measureWrites(
  { origin }: Server,
  dataDirectory: string,
  notes: ListedNote[],
): Promise<Figures> {
  const client = createClient(origin)
  const headers = writerHeaders(dataDirectory, 'application/json')
  const saves: number[] = []
  for (const { slug } of notes) saves.push(await saveOnce(client, headers, `/api/v1${notePath(slug)}`))
  const creates: number[] = []
  for (const { title, body } of createCorpus(notes.length, OTHER_SEED)) {
    const request = { method: 'POST', headers, body: JSON.stringify({ title, body }) }
    creates.push((await sendOk(client, '/api/v1/notes', request)).ms)
  }
  client.close()
  return { save: median(saves), create: median(creates) }
}

type Stored = { title: string; body: string; revision: number }

async function saveOnce(client: Client, headers: Record<string, string>, path: string): Promise<number> {
  const { title, body, revision } = await sendForJson<Stored>(client, path)
  const changed = { title, body: `${body}\n补一句：这里还要再读一遍。`, baseRevision: revision }
  return (await sendOk(client, path, { method: 'PUT', headers, body: JSON.stringify(changed) })).ms
}
