import { classAt, SILENT, widthAt } from '../text/chars'
import type { Token } from '../text/tokens'
import { placeOf } from './sorted-numbers'

/** The texts of names, shortest first: a name is known by its place in that order. */
export class NameTexts {
  private places: Uint32Array | null = null

  constructor(
    /** For each name its position in the list the index was made from. */
    readonly positions: Uint32Array,
    readonly offsets: Uint32Array,
    /** As written, without accents and joiners that stand apart. */
    readonly units: Uint16Array,
    /** Names that had such characters, ascending, and how they were written. */
    readonly odd: Uint32Array,
    readonly oddOffsets: Uint32Array,
    readonly oddUnits: Uint16Array,
  ) {}

  get size(): number {
    return this.positions.length
  }

  lengthOf(name: number): number {
    return this.offsets[name + 1]! - this.offsets[name]!
  }

  /** The text as it was given. */
  text(name: number): string {
    const odd = placeOf(this.odd, name)
    return odd < 0
      ? unitsToText(this.units.subarray(this.offsets[name]!, this.offsets[name + 1]!))
      : unitsToText(this.oddUnits.subarray(this.oddOffsets[odd]!, this.oddOffsets[odd + 1]!))
  }

  slice(name: number, start: number, end: number): string {
    const from = this.offsets[name]!
    return unitsToText(this.units.subarray(from + start, Math.min(from + end, this.offsets[name + 1]!)))
  }

  /** The name at a position of the list the index was made from. */
  at(position: number): number {
    if (this.places === null) {
      this.places = new Uint32Array(this.size)
      this.positions.forEach((where, name) => {
        this.places![where] = name
      })
    }
    return this.places[position]!
  }
}

const CHUNK = 4096

function unitsToText(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[])
  }
  return text
}

/** The text without what tokens leave out, so that a token is as long there as its folded text. */
export function withoutSilent(text: string, tokens: readonly Token[]): string {
  if (tokens.every((token) => token.text.length >= token.end - token.start)) return text
  let out = ''
  for (let at = 0; at < text.length; ) {
    const width = widthAt(text, at)
    if (classAt(text, at) !== SILENT) out += text.slice(at, at + width)
    at += width
  }
  return out
}
