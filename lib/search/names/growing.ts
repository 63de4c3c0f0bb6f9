/** Numbers of unknown count, gathered without an object for each. */
export class GrowingNumbers {
  private values = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(this.values.length * 2)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length++] = value
  }

  /** A view of what was gathered; of use until the next `push`. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length)
  }
}
