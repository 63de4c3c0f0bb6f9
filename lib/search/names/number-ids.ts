const FREE = 0xffffffff

/** Gives every different number (below 2³² − 1) an id, 0 upwards, as it is first seen: a quicker, smaller `Map`. */
export class NumberIds {
  private slots = new Uint32Array(1024).fill(FREE)
  private keys = new Uint32Array(512)
  private count = 0

  get size(): number {
    return this.count
  }

  idOf(key: number): number {
    const last = this.slots.length - 1
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7) & last
    for (; this.slots[slot] !== FREE; slot = (slot + 1) & last) {
      const id = this.slots[slot]!
      if (this.keys[id] === key) return id
    }
    if (this.count === this.keys.length) {
      this.grow()
      return this.idOf(key)
    }
    this.slots[slot] = this.count
    this.keys[this.count] = key
    return this.count++
  }

  /** The numbers in ascending order, and where each id came to stand. */
  sorted(): { keys: Uint32Array; placeOf: Uint32Array } {
    const keys = this.keys.slice(0, this.count).sort()
    const placeOf = new Uint32Array(this.count)
    keys.forEach((key, place) => {
      placeOf[this.idOf(key)] = place
    })
    return { keys, placeOf }
  }

  private grow(): void {
    const old = this.keys
    this.slots = new Uint32Array(this.slots.length * 2).fill(FREE)
    this.keys = new Uint32Array(old.length * 2)
    this.count = 0
    for (const key of old) this.idOf(key)
  }
}
