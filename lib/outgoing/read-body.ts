import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { OutgoingProblemCode } from '../domain/outgoing'

class TooLarge extends Error {}

type Body = { text: string } | { code: OutgoingProblemCode }

/** Reads an answer up to `limit` bytes, counted as they come and again as they are unpacked: little can become much. */
export async function readBody(message: IncomingMessage, limit: number, signal: AbortSignal): Promise<Body> {
  const encoding = (message.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding !== 'identity' && encoding !== 'gzip') return { code: 'encoding' }
  if (Number(message.headers['content-length'] ?? 0) > limit) return { code: 'large' }
  const chunks: Buffer[] = []
  const counted = (keep: (chunk: Buffer) => void) =>
    async function* (source: AsyncIterable<Buffer>) {
      let size = 0
      for await (const chunk of source) {
        size += chunk.length
        if (size > limit) throw new TooLarge()
        keep(chunk)
        yield chunk
      }
    }
  const collected = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of counted((piece) => chunks.push(piece))(source)) void chunk
  }
  try {
    if (encoding === 'gzip')
      await pipeline(
        message,
        counted(() => {}),
        createGunzip(),
        collected,
        { signal },
      )
    else await pipeline(message, collected, { signal })
  } catch (cause) {
    if (cause instanceof TooLarge) return { code: 'large' }
    return { code: signal.aborted ? 'slow' : 'cut' }
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)) }
}
