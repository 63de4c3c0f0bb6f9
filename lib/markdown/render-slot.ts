import { Worker } from 'node:worker_threads'
import type { RenderedNote } from '../domain/note'
import type { RenderInput } from './note-context'
import { type PlainReason, plainNote } from './plain-note'
import type { WorkerAnswer, WorkerTask } from './worker-messages'

type SlotLimits = { workerFile: string; timeoutMs: number; heapMb: number; idleMs: number }

/** One place where a note is rendered: a worker that is started when needed and replaced when a note kills it. */
export type RenderSlot = { render(input: RenderInput): Promise<RenderedNote>; close(): Promise<void> }

/** Starting loads the whole pipeline; a slow machine may take seconds, and no note is to blame for that. */
const START_MS = 20_000

export function createRenderSlot({ workerFile, timeoutMs, heapMb, idleMs }: SlotLimits): RenderSlot {
  let worker: Worker | null = null
  let sentTopics: RenderInput['topics'] | null = null
  let idle: NodeJS.Timeout | undefined
  let lastId = 0
  let closed = false

  async function ready(): Promise<Worker> {
    clearTimeout(idle)
    if (worker) {
      worker.ref()
      return worker
    }
    const started = new Worker(workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16 },
    })
    const forget = () => {
      if (worker === started) worker = null
    }
    // Listens to errors for good: one that comes late, after its note was given up, must not end the program.
    started.on('error', forget).on('exit', forget)
    worker = started
    sentTopics = null
    try {
      await untilReady(started)
    } catch (error) {
      await drop()
      throw closed ? closedError() : error
    }
    return started
  }

  async function drop(): Promise<void> {
    clearTimeout(idle)
    const dropped = worker
    worker = null
    await dropped?.terminate()
  }

  function rest(): void {
    worker?.unref()
    idle = setTimeout(drop, idleMs).unref()
  }

  return {
    async render(input) {
      const current = await ready()
      const topics = input.topics === sentTopics ? null : input.topics
      sentTopics = input.topics
      lastId += 1
      const outcome = await ask(current, { ...input, topics, id: lastId }, { timeoutMs, heapMb })
      // What ended the worker was us: the note is not to blame and must not be kept as plain text.
      if (closed) throw closedError()
      if ('lost' in outcome) await drop()
      else rest()
      return 'note' in outcome ? outcome.note : plainNote(input.body, outcome.reason)
    },
    close() {
      closed = true
      return drop()
    },
  }
}

function untilReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      clearTimeout(late)
      worker.off('message', onReady).off('error', onError).off('exit', onExit)
      done()
    }
    const refuse = (cause?: Error) =>
      settle(() => reject(new Error('The render worker did not start.', { cause })))
    const onReady = () => settle(resolve)
    const onError = (error: Error) => refuse(error)
    const onExit = () => refuse()
    const late = setTimeout(() => {
      refuse(new Error(`It was given ${START_MS / 1000} s.`))
      void worker.terminate()
    }, START_MS)
    worker.on('message', onReady).on('error', onError).on('exit', onExit)
  })
}

export function closedError(): Error {
  return new Error('The renderer is closed.')
}

type Outcome = { note: RenderedNote } | { reason: PlainReason } | { reason: PlainReason; lost: true }

/** Never rejects: whatever a note does to its worker becomes a reason to show it as plain text. */
function ask(
  worker: Worker,
  task: WorkerTask,
  limits: { timeoutMs: number; heapMb: number },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(deadline)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(outcome)
    }
    const onMessage = (answer: WorkerAnswer) => {
      if (answer.id !== task.id) return
      settle('note' in answer ? { note: answer.note } : { reason: failure(answer.problem) })
    }
    const onError = (error: Error) => settle({ reason: reasonOf(error, limits.heapMb), lost: true })
    const onExit = () => settle({ reason: failure('its worker ended'), lost: true })
    const deadline = setTimeout(
      () => settle({ reason: tooSlow(limits.timeoutMs), lost: true }),
      limits.timeoutMs,
    )
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(task)
  })
}

function tooSlow(timeoutMs: number): PlainReason {
  return {
    limit: 'time',
    message: `Setting this note took longer than ${timeoutMs / 1000} s, so it is shown as plain text.`,
  }
}

function reasonOf(error: Error & { code?: string }, heapMb: number): PlainReason {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return failure(error.message)
  return {
    limit: 'memory',
    message: `Setting this note took more than ${heapMb} MB of memory, so it is shown as plain text.`,
  }
}

function failure(problem: string): PlainReason {
  return {
    limit: 'failure',
    message: `This note could not be set (${problem}), so it is shown as plain text.`,
  }
}
