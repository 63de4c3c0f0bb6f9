/** Numbers by a hash. A bucket also holds what fell into it by chance: the caller looks before it believes. */
export class HashBuckets {
  constructor(
    /** Where each bucket begins in `values`, and where the last one ends; a power of two of them. */
    readonly starts: Uint32Array,
    readonly values: Uint32Array,
  ) {}

  each(hash: number, visit: (value: number) => void): void {
    const bucket = hash & (this.starts.length - 2)
    const end = this.starts[bucket + 1]!
    for (let at = this.starts[bucket]!; at < end; at++) visit(this.values[at]!)
  }
}

/** `produce` is asked three times for the same hashes and values. */
export function buildBuckets(produce: (visit: (hash: number, value: number) => void) => void): HashBuckets {
  let count = 0
  produce(() => count++)
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(count / 2 + 1)))
  const starts = new Uint32Array(buckets + 1)
  produce((hash) => {
    starts[(hash & (buckets - 1)) + 1]!++
  })
  for (let at = 0; at < buckets; at++) starts[at + 1]! += starts[at]!
  const values = new Uint32Array(count)
  const ends = starts.slice(0, buckets)
  produce((hash, value) => {
    const bucket = hash & (buckets - 1)
    values[ends[bucket]!] = value
    ends[bucket]!++
  })
  return new HashBuckets(starts, values)
}

/** The low bits of a product depend on little, and buckets are chosen by the low bits. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (once ^ (once >>> 13)) >>> 0
}

const BASE = 0x01000193

export function hashOf(text: string): number {
  let hash = text.length
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash, BASE) + text.charCodeAt(at)
  return mixed(hash)
}
