import { GrowingNumbers } from './growing'
import { NumberIds } from './number-ids'
import { invert, type Postings } from './postings'
import { placeOf } from './sorted-numbers'

function pairKey(first: number, second: number): number {
  return first * 0x10000 + second
}

/** Which names hold which folded character, and which two side by side. */
export class HanGrams {
  constructor(
    /** Ascending; the lists of `charNames` and `firstNames` are in this order. */
    readonly chars: Uint16Array,
    readonly charNames: Postings,
    /** The names that begin with the character. */
    readonly firstNames: Postings,
    /** First unit in the high half; ascending; the lists of `pairNames` are in this order. */
    readonly pairs: Uint32Array,
    readonly pairNames: Postings,
  ) {}

  /** The place of a character, or -1. */
  charPlace(unit: number): number {
    return placeOf(this.chars, unit)
  }

  /** The place of a pair, or -1. */
  pairPlace(first: number, second: number): number {
    return placeOf(this.pairs, pairKey(first, second))
  }
}

/** Takes the Han runs of one name after another. */
export class HanGramsBuilder {
  private readonly charIds = new NumberIds()
  private readonly pairIds = new NumberIds()
  private readonly chars = new GrowingNumbers()
  private readonly pairs = new GrowingNumbers()
  private readonly charStarts = new GrowingNumbers()
  private readonly pairStarts = new GrowingNumbers()
  private readonly firsts = new GrowingNumbers()
  private readonly firstStarts = new GrowingNumbers()

  startName(): void {
    this.charStarts.push(this.chars.length)
    this.pairStarts.push(this.pairs.length)
    this.firstStarts.push(this.firsts.length)
  }

  addRun(units: Uint16Array, beginsName: boolean): void {
    for (let at = 0; at < units.length; at++) {
      this.chars.push(this.charIds.idOf(units[at]!))
      if (at > 0) this.pairs.push(this.pairIds.idOf(pairKey(units[at - 1]!, units[at]!)))
    }
    if (beginsName) this.firsts.push(this.charIds.idOf(units[0]!))
  }

  build(): HanGrams {
    this.startName()
    const chars = this.charIds.sorted()
    const pairs = this.pairIds.sorted()
    const lists = (ids: GrowingNumbers, starts: GrowingNumbers, sorted: typeof chars) =>
      invert(sorted.keys.length, starts.view(), replaced(ids.view(), sorted.placeOf))
    const firstNames = lists(this.firsts, this.firstStarts, chars)
    const charNames = lists(this.chars, this.charStarts, chars)
    const pairNames = lists(this.pairs, this.pairStarts, pairs)
    return new HanGrams(Uint16Array.from(chars.keys), charNames, firstNames, pairs.keys, pairNames)
  }
}

/** In place: each id by the place it came to stand at. */
function replaced(ids: Uint32Array, placeOfId: Uint32Array): Uint32Array {
  for (let at = 0; at < ids.length; at++) ids[at] = placeOfId[ids[at]!]!
  return ids
}
