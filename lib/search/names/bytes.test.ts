import { describe, expect, it } from 'vitest'
import { DamagedIndex, packSections, unpackSections } from './bytes'

const FORMAT = {
  magic: 0x1234_5678,
  version: 3,
  layout: { small: Uint8Array, middle: Uint16Array, large: Uint32Array, none: Uint32Array },
}
const SECTIONS = {
  small: Uint8Array.of(1, 2, 3, 250, 5),
  middle: Uint16Array.of(65535, 7, 8),
  large: Uint32Array.of(4294967295, 0, 9),
  none: new Uint32Array(0),
}
const packed = () => packSections(FORMAT, SECTIONS)
const unpack = (bytes: Uint8Array) => unpackSections(FORMAT, bytes)

describe('sections in bytes', () => {
  it('come back as they were put in', () => {
    expect(unpack(packed())).toEqual(SECTIONS)
  })
  it('are views into the bytes', () => {
    const bytes = packed()
    expect(unpack(bytes).large.buffer).toBe(bytes.buffer)
  })
  it('come back from bytes that lie askew in a larger buffer', () => {
    const bytes = packed()
    const askew = new Uint8Array(bytes.length + 3)
    askew.set(bytes, 3)
    expect(unpack(askew.subarray(3))).toEqual(SECTIONS)
  })
  it('are refused when any one byte is changed', () => {
    for (let at = 0; at < packed().length; at++) {
      const bytes = packed()
      bytes[at]! ^= 0x10
      expect(() => unpack(bytes), `byte ${at}`).toThrow(DamagedIndex)
    }
  })
  it('are refused when cut short anywhere or lengthened', () => {
    const bytes = packed()
    for (let length = 0; length < bytes.length; length++) {
      expect(() => unpack(bytes.slice(0, length)), `${length} bytes`).toThrow(DamagedIndex)
    }
    expect(() => unpack(Uint8Array.from([...bytes, 0, 0, 0, 0]))).toThrow(DamagedIndex)
  })
  it('are refused when another format wrote them', () => {
    expect(() => unpackSections({ ...FORMAT, version: 4 }, packed())).toThrow('format 3, not 4')
    expect(() => unpackSections({ ...FORMAT, magic: 1 }, packed())).toThrow('not an index')
  })
})
