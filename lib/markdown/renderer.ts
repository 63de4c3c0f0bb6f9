import { existsSync } from 'node:fs'
import type { RenderedNote } from '../domain/note'
import type { RenderInput } from './note-context'
import { plainNote } from './plain-note'
import { closedError, createRenderSlot, type RenderSlot } from './render-slot'

export type RendererOptions = {
  /** The bundled worker, `dist/render-worker.mjs`. */
  workerFile: string
  /** How many notes may be rendered at once. */
  size?: number
  timeoutMs?: number
  heapMb?: number
  /** How long an idle worker is kept before its memory is given back. */
  idleMs?: number
}

/**
 * Renders notes away from the main thread, a few at a time and the rest in turn. `render` always answers within the
 * time limit: with the note, or with its plain text and a `render-limit` finding. It rejects only when there is no
 * worker to be had or the renderer was closed.
 */
export type Renderer = { render(input: RenderInput): Promise<RenderedNote>; close(): Promise<void> }

const LARGEST_BODY = 512 * 1024

export function createRenderer(options: RendererOptions): Renderer {
  const { workerFile, size = 1, timeoutMs = 2000, heapMb = 256, idleMs = 30_000 } = options
  const slots = Array.from({ length: size }, () =>
    createRenderSlot({ workerFile, timeoutMs, heapMb, idleMs }),
  )
  const free = [...slots]
  const waiting: { take: (slot: RenderSlot) => void; refuse: (error: Error) => void }[] = []
  let closed = false

  function takeSlot(): Promise<RenderSlot> {
    if (closed) return Promise.reject(closedError())
    const slot = free.pop()
    if (slot) return Promise.resolve(slot)
    return new Promise((take, refuse) => waiting.push({ take, refuse }))
  }

  function giveBack(slot: RenderSlot): void {
    const next = waiting.shift()
    if (next) next.take(slot)
    else free.push(slot)
  }

  return {
    async render(input) {
      if (Buffer.byteLength(input.body) > LARGEST_BODY) return plainNote(input.body, tooLarge())
      if (!existsSync(workerFile)) throw missingWorker(workerFile)
      const slot = await takeSlot()
      try {
        return await slot.render(input)
      } finally {
        giveBack(slot)
      }
    },
    async close() {
      closed = true
      for (const { refuse } of waiting.splice(0)) refuse(closedError())
      await Promise.all(slots.map((slot) => slot.close()))
    },
  }
}

function tooLarge() {
  const message = `The note is larger than ${LARGEST_BODY / 1024} kB, so it is shown as plain text.`
  return { limit: 'size' as const, message }
}

function missingWorker(file: string): Error {
  return new Error(`The render worker is missing (${file}). Run "npm run build" to make it.`)
}
