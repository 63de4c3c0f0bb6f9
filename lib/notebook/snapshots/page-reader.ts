import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { textOfSnapshot } from '../../search/bodies/snapshot-text'
import type { PageAnswer, PageTask, ReadPage } from './page-task'

export type PageReaderOptions = {
  /** The bundled worker, `dist/snapshot-worker.mjs`. */
  workerFile: string
  timeoutMs?: number
  heapMb?: number
}

/**
 * Reads saved copies away from the main thread, one at a time, each in a thread of its own that ends with it: such
 * files are large, seldom and not to be trusted. `read` always answers within the limits: with what the file says, or
 * with its name alone and the reason. It rejects only when there is no worker to be had.
 */
export type PageReader = { read(task: PageTask): Promise<ReadPage>; close(): Promise<void> }

export function createPageReader(options: PageReaderOptions): PageReader {
  const { workerFile, timeoutMs = 20_000, heapMb = 768 } = options
  let turn: Promise<unknown> = Promise.resolve()
  let running: Worker | null = null
  let closed = false

  async function readNow(task: PageTask): Promise<ReadPage> {
    if (closed) throw new Error('The reader of saved copies is closed.')
    if (!existsSync(workerFile)) throw missingWorker(workerFile)
    const worker = new Worker(workerFile, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 64 },
      // Libraries warn about fonts; nobody reads that.
      stdout: true,
      stderr: true,
    })
    running = worker
    try {
      const answer = await untilAnswered(worker, { timeoutMs, heapMb })
      return 'page' in answer ? answer.page : withoutWords(task, answer.failed)
    } finally {
      running = null
      await worker.terminate()
    }
  }

  return {
    read(task) {
      const mine = turn.then(() => readNow(task))
      turn = mine.catch(() => {})
      return mine
    },
    async close() {
      closed = true
      await running?.terminate()
      await turn
    },
  }
}

/** What is known of a file that could not be read. */
function withoutWords({ fallbackTitle: title }: PageTask, reason: string): ReadPage {
  const problem = `Its words could not be read: ${reason}.`
  return { title, url: null, savedAt: null, text: '', problem, ...textOfSnapshot({ title, text: '' }) }
}

function untilAnswered(worker: Worker, limits: { timeoutMs: number; heapMb: number }): Promise<PageAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: PageAnswer) => {
      clearTimeout(deadline)
      resolve(answer)
    }
    const deadline = setTimeout(
      () => settle({ failed: `it took longer than ${limits.timeoutMs / 1000} s` }),
      limits.timeoutMs,
    )
    // Listens to errors for good: one that comes after the file was given up must not end the program.
    worker
      .on('message', settle)
      .on('error', (error) => settle({ failed: reasonOf(error, limits.heapMb) }))
      .on('exit', () => settle({ failed: 'its worker ended' }))
  })
}

function reasonOf(error: unknown, heapMb: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `it took more than ${heapMb} MB of memory`
  return error instanceof Error ? error.message : String(error)
}

function missingWorker(file: string): Error {
  return new Error(`The worker that reads saved copies is missing (${file}). Run "npm run build" to make it.`)
}
