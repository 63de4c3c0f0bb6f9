/** The bytes are no index of ours, of another format, cut short or changed. Rebuilding is the only cure. */
export class DamagedIndex extends Error {
  override name = 'DamagedIndex'
}

type Section = Uint8Array | Uint16Array | Uint32Array
type SectionType = typeof Uint8Array | typeof Uint16Array | typeof Uint32Array
/** The sections of a format in their order, each with the type of its elements. */
export type Layout = Record<string, SectionType>
export type Sections<L extends Layout> = {
  [name in keyof L]: L[name] extends typeof Uint8Array
    ? Uint8Array
    : L[name] extends typeof Uint16Array
      ? Uint16Array
      : Uint32Array
}
export type Format<L extends Layout> = { magic: number; version: number; layout: L }

// Header, in 32-bit words: magic, version, checksum of everything after it, bytes in all, then elements per section.
const CHECKSUM = 2
const TABLE = 4

/**
 * Puts sections into one buffer, each at a multiple of four bytes. Numbers are written as this machine keeps them; on
 * one that keeps them the other way round the magic does not fit.
 */
export function packSections<L extends Layout>(format: Format<L>, sections: Sections<L>): Uint8Array {
  const names = Object.keys(format.layout)
  const bytesOf = (name: string) => padded(sections[name]!.byteLength)
  const head = (TABLE + names.length) * 4
  const total = names.reduce((sum, name) => sum + bytesOf(name), head)
  const bytes = new Uint8Array(total)
  const words = new Uint32Array(bytes.buffer)
  words.set([format.magic, format.version, 0, total])
  let at = head
  names.forEach((name, index) => {
    const section = sections[name]!
    words[TABLE + index] = section.length
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at)
    at += bytesOf(name)
  })
  words[CHECKSUM] = checksum(words.subarray(CHECKSUM + 1))
  return bytes
}

/** Views into the bytes, which must not change as long as the views are used. Copies only bytes that lie askew. */
export function unpackSections<L extends Layout>(format: Format<L>, bytes: Uint8Array): Sections<L> {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const names = Object.keys(format.layout)
  const head = (TABLE + names.length) * 4
  if (aligned.length < head || aligned.length % 4 !== 0) throw new DamagedIndex('too short')
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
  if (words[0] !== format.magic) throw new DamagedIndex('not an index')
  if (words[1] !== format.version) throw new DamagedIndex(`format ${words[1]}, not ${format.version}`)
  if (words[TABLE - 1] !== aligned.length) throw new DamagedIndex('cut short')
  if (words[CHECKSUM] !== checksum(words.subarray(CHECKSUM + 1))) throw new DamagedIndex('checksum differs')
  return cut(format, aligned, words, head)
}

function cut<L extends Layout>(
  format: Format<L>,
  bytes: Uint8Array,
  words: Uint32Array,
  head: number,
): Sections<L> {
  const sections: Record<string, Section> = {}
  let at = head
  Object.entries(format.layout).forEach(([name, Type], index) => {
    const length = words[TABLE + index]!
    const size = length * Type.BYTES_PER_ELEMENT
    if (at + size > bytes.length) throw new DamagedIndex(`${name} is cut short`)
    sections[name] = new Type(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length)
    at += padded(size)
  })
  if (at !== bytes.length) throw new DamagedIndex('more bytes than sections')
  return sections as Sections<L>
}

function padded(size: number): number {
  return Math.ceil(size / 4) * 4
}

/**
 * 32 bits over every word, in four lanes so that the multiplications overlap: about 1 ms for 10 MB. Every step is
 * invertible, so one changed word always shows; it guards against damage, not against malice.
 */
function checksum(words: Uint32Array): number {
  const lanes = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]
  let [a, b, c, d] = lanes as [number, number, number, number]
  const even = words.length - (words.length % 4)
  for (let at = 0; at < even; at += 4) {
    a = Math.imul(a ^ words[at]!, 0x9e3779b1)
    b = Math.imul(b ^ words[at + 1]!, 0x85ebca77)
    c = Math.imul(c ^ words[at + 2]!, 0xc2b2ae3d)
    d = Math.imul(d ^ words[at + 3]!, 0x27d4eb2f)
  }
  for (let at = even; at < words.length; at++) a = Math.imul(a ^ words[at]!, 0x9e3779b1)
  for (const lane of [b, c, d]) a = Math.imul(a ^ (lane >>> 15) ^ lane, 0x9e3779b1)
  return (a ^ (a >>> 15)) >>> 0
}
