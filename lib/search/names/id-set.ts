/** A set of small numbers, one bit each; walking it gives them in ascending order. */
export class IdSet {
  private readonly words: Uint32Array

  /** For numbers below `size`. */
  constructor(size: number) {
    this.words = new Uint32Array((size + 31) >>> 5)
  }

  clear(): void {
    this.words.fill(0)
  }

  add(id: number): void {
    this.words[id >>> 5]! |= 1 << (id & 31)
  }

  delete(id: number): void {
    this.words[id >>> 5]! &= ~(1 << (id & 31))
  }

  has(id: number): boolean {
    return ((this.words[id >>> 5]! >>> (id & 31)) & 1) === 1
  }

  /** Keeps only what the other set has too. */
  retain(other: IdSet): void {
    for (let at = 0; at < this.words.length; at++) this.words[at]! &= other.words[at]!
  }

  addAll(other: IdSet): void {
    for (let at = 0; at < this.words.length; at++) this.words[at]! |= other.words[at]!
  }

  /** Becomes the numbers of which at most one of the sets is without. */
  becomeAllButOne(sets: readonly IdSet[]): void {
    for (let at = 0; at < this.words.length; at++) {
      let all = -1
      let allButOne = -1
      for (const { words } of sets) {
        allButOne = all | (allButOne & words[at]!)
        all &= words[at]!
      }
      this.words[at] = allButOne
    }
  }

  /** Visits in ascending order until `visit` returns false. */
  walk(visit: (id: number) => boolean): void {
    for (let at = 0; at < this.words.length; at++) {
      for (let word = this.words[at]!; word !== 0; word &= word - 1) {
        if (!visit((at << 5) + 31 - Math.clz32(word & -word))) return
      }
    }
  }
}
