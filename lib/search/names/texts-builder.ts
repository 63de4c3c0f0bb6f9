import { NameTexts } from './name-texts'

/** Lays texts side by side in the order in which they are added. */
export class TextsBuilder {
  private readonly positions: Uint32Array
  private readonly offsets: Uint32Array
  private readonly units: Uint16Array
  private readonly odd: { name: number; text: string }[] = []
  private count = 0

  constructor(private readonly texts: readonly string[]) {
    this.positions = new Uint32Array(texts.length)
    this.offsets = new Uint32Array(texts.length + 1)
    this.units = new Uint16Array(texts.reduce((sum, text) => sum + text.length, 0))
  }

  /** `read` is what is searched of the text at the position: never longer than it. */
  add(position: number, read: string): void {
    const name = this.count++
    this.positions[name] = position
    this.offsets[name + 1] = this.offsets[name]! + read.length
    write(this.units, this.offsets[name]!, read)
    const given = this.texts[position]!
    if (read !== given) this.odd.push({ name, text: given })
  }

  build(): NameTexts {
    const oddOffsets = new Uint32Array(this.odd.length + 1)
    this.odd.forEach(({ text }, at) => {
      oddOffsets[at + 1] = oddOffsets[at]! + text.length
    })
    const oddUnits = new Uint16Array(oddOffsets[this.odd.length]!)
    this.odd.forEach(({ text }, at) => {
      write(oddUnits, oddOffsets[at]!, text)
    })
    const odd = Uint32Array.from(this.odd, ({ name }) => name)
    const units = this.units.slice(0, this.offsets[this.count])
    return new NameTexts(this.positions, this.offsets, units, odd, oddOffsets, oddUnits)
  }
}

function write(units: Uint16Array, from: number, text: string): void {
  for (let at = 0; at < text.length; at++) units[from + at] = text.charCodeAt(at)
}
