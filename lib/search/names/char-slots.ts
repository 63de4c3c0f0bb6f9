/** Bits that a number has: so many sets of characters can be told apart in one search. */
const MOST_SLOTS = 32

/**
 * Sets of folded characters, one bit each in a table of all units, so that a text is compared with a row of sets as
 * quickly as with a row of characters. Sets are thrown away together.
 */
export class CharSlots {
  private readonly bits = new Uint32Array(0x10000)
  private readonly touched: number[] = []
  private used = 0

  clear(): void {
    for (const unit of this.touched) this.bits[unit] = 0
    this.touched.length = 0
    this.used = 0
  }

  /** How many more sets fit. */
  get left(): number {
    return MOST_SLOTS - this.used
  }

  /** A new set; `fill` is handed what adds a character to it. Returns its bit. */
  make(fill: (add: (unit: number) => void) => void): number {
    const bit = 1 << this.used++
    fill((unit) => {
      if (this.bits[unit] === 0) this.touched.push(unit)
      this.bits[unit]! |= bit
    })
    return bit
  }

  has(bit: number, unit: number): boolean {
    return (this.bits[unit]! & bit) !== 0
  }
}
