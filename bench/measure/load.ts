import { createClient, sendOk } from './client'

export type LoadOrder = { origin: string; paths: string[]; connections: number; seconds: number }
export type LoadResult = { requests: number; seconds: number }

/**
 * Asks for the paths in turn over so many connections, each with its next request as soon as the last is answered.
 * A program of its own, so that what it costs is not taken from the one that measures.
 */
async function load({ origin, paths, connections, seconds }: LoadOrder): Promise<LoadResult> {
  const client = createClient(origin, connections)
  const began = performance.now()
  const until = began + seconds * 1000
  let requests = 0
  async function ask() {
    while (performance.now() < until) {
      await sendOk(client, paths[requests++ % paths.length] as string)
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  client.close()
  return { requests, seconds: (performance.now() - began) / 1000 }
}

process.once('message', async (order: LoadOrder) => {
  process.send?.(await load(order))
  process.disconnect()
})
