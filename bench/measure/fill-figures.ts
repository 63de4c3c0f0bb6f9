import { setTimeout as sleep } from 'node:timers/promises'
import type { CorpusNote } from '../corpus/corpus'
import type { Figures } from '../rows'
import { type Client, createClient, sendForJson } from './client'
import { writerHeaders } from './daybook'
import type { Server } from './server'

type Health = { notes: number; rendered: number; pending: number }

const LOOK_EVERY_MS = 100

/**
 * Imports the log and waits until the last note is found and all are rendered, both counted from the first byte.
 * Meanwhile it asks a small question now and then: the longest it had to wait says how busy the server let itself be.
 */
export async function measureFill(
  { origin }: Server,
  dataDirectory: string,
  notes: CorpusNote[],
  log: string,
): Promise<Figures> {
  const client = createClient(origin, 2)
  const began = performance.now()
  const searchable = importLog(client, dataDirectory, log).then(async (created) => {
    if (created !== notes.length) throw new Error(`Of ${notes.length} notes ${created} were created.`)
    await untilFound(client, notes.at(-1)?.title ?? '')
    return performance.now() - began
  })
  const [searchableMs, { renderedMs, longestWait }] = await Promise.all([
    searchable,
    watchRendering(origin, notes.length, began),
  ])
  client.close()
  return { searchable: searchableMs / 1000, rendered: renderedMs / 1000, longestWait }
}

async function importLog(client: Client, dataDirectory: string, log: string): Promise<number> {
  const { created } = await sendForJson<{ created: number }>(client, '/api/v1/import?name=bench.txt', {
    method: 'POST',
    headers: writerHeaders(dataDirectory, 'text/plain; charset=utf-8'),
    body: log,
  })
  return created
}

async function untilFound(client: Client, title: string): Promise<void> {
  const path = `/api/v1/search?limit=20&q=${encodeURIComponent(`"${title}"`)}`
  for (;;) {
    const { hits } = await sendForJson<{ hits: { title: string }[] }>(client, path)
    if (hits.some((hit) => hit.title === title)) return
    await sleep(LOOK_EVERY_MS)
  }
}

async function watchRendering(origin: string, notes: number, began: number) {
  const client = createClient(origin)
  let longestWait = 0
  for (;;) {
    const asked = performance.now()
    const health = await sendForJson<Health>(client, '/api/v1/health')
    longestWait = Math.max(longestWait, performance.now() - asked)
    if (health.notes === notes && health.pending === 0) {
      client.close()
      return { renderedMs: performance.now() - began, longestWait }
    }
    await sleep(LOOK_EVERY_MS)
  }
}
