import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const MB = 1024 * 1024

const SETTLED = 16 * 1024
const MOST_ROUNDS = 20

/**
 * Bytes the program holds in the JavaScript heap and in array buffers once all rubbish is gone. One collection is not
 * enough: weak references hold until the turn ends, and other threads sweep afterwards.
 */
export async function bytesHeld(): Promise<number> {
  let last = Number.POSITIVE_INFINITY
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await sleep(10)
    collectGarbage()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    const held = heapUsed + arrayBuffers
    if (round > 1 && last - held < SETTLED) return held
    last = held
  }
  return last
}

export function toMb(bytes: number): number {
  return bytes / MB
}

let collect: (() => void) | null = null

/** Node hands its collector out only to those who ask by flag; asking at run time saves the reader the flag. */
function collectGarbage(): void {
  if (collect === null) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
