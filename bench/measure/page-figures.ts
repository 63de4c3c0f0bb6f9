import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createClient, sendOk } from './client'
import type { LoadOrder, LoadResult } from './load'
import { median, quantile } from './numbers'
import { processorMs } from './process-figures'
import type { Server } from './server'

export type PageFigures = { medianMs: number; p95Ms: number; perSecond: number; processorMs: number | null }

const WARM_UP_SECONDS = 4
const LOAD_SECONDS = 8
const CONNECTIONS = 8
const ONE_BY_ONE = 300
const PATIENCE_MS = 10_000
const AT_LEAST = 5

/**
 * How a server does with these pages: one by one over one connection, then as many as it can over eight. Each has been
 * asked for once before: what a first view costs is measured apart.
 */
export async function measurePages(
  { origin, pid }: Pick<Server, 'origin' | 'pid'>,
  paths: string[],
): Promise<PageFigures> {
  const order = { origin, paths, connections: CONNECTIONS }
  await visitEach(origin, paths)
  await load({ ...order, seconds: WARM_UP_SECONDS })
  const times = await timePages(
    origin,
    Array.from({ length: ONE_BY_ONE }, (_, index) => pathAt(paths, index)),
  )
  const before = processorMs(pid)
  const { requests, seconds } = await load({ ...order, seconds: LOAD_SECONDS })
  const after = processorMs(pid)
  return {
    medianMs: median(times),
    p95Ms: quantile(times, 0.95),
    perSecond: requests / seconds,
    processorMs: before === null || after === null ? null : (after - before) / requests,
  }
}

/** How long each took, in milliseconds; slow pages are asked for less often, but never just once. */
export async function timePages(origin: string, paths: string[]): Promise<number[]> {
  const client = createClient(origin)
  const until = performance.now() + PATIENCE_MS
  const times: number[] = []
  for (const path of paths) {
    if (times.length >= AT_LEAST && performance.now() > until) break
    times.push((await sendOk(client, path)).ms)
  }
  client.close()
  return times
}

async function visitEach(origin: string, paths: string[]): Promise<void> {
  const client = createClient(origin)
  for (const path of paths) await sendOk(client, path)
  client.close()
}

function pathAt(paths: string[], index: number): string {
  return paths[index % paths.length] as string
}

async function load(order: LoadOrder): Promise<LoadResult> {
  const child = fork(join(import.meta.dirname, 'load.mjs'))
  child.send(order)
  const message = once(child, 'message')
  const end = once(child, 'exit').then(() => Promise.reject(new Error('The load did not come to its end.')))
  end.catch(() => undefined)
  const [result] = (await Promise.race([message, end])) as [LoadResult]
  return result
}
