import { foldPlain, foldText } from '../text/fold'
import { type Folded, foldWith, isEmphasis, scanTokens, type TokenKind } from '../text/scan'
import { isEveryday, spelledAt } from '../text/spelling'
import { unitsToString } from '../text/units'

/** What stands before a letter: nothing, the border of a part (`Swin|T`), a hyphen or the like, anything else. */
export const INSIDE = 0
const BORDER = 1
const BOUND = 2
export const APART = 3

/**
 * The letters of a text's tokens one after the other, folded, with all that divides them left out: `Swin-T`, `SwinT`
 * and `swin t` are the same letters. Arrays go by letter (code unit of the folded strings) and may be longer than these.
 */
export type Letters = {
  source: Folded
  /** Folded but for script. */
  plain: string
  /** The same letters, Traditional ones as Simplified. */
  readonly simplified: string
  /** Where the letter stands in the text, accents and joiners behind it included. */
  starts: Uint32Array
  ends: Uint32Array
  /** `INSIDE`, `BORDER`, `BOUND` or `APART`. */
  before: Uint8Array
  /** 1 for a letter of a word, 0 for one that stands for itself: Chinese, a sign. */
  inWord: Uint8Array
}

export function lettersOf(text: string): Letters {
  const source = foldWith(text, foldPlain)
  const everyday = isEveryday(source.folded)
  const writer = new LetterWriter(source)
  scanTokens(source, (kind, start, end) => {
    const spelled = everyday ? null : spelledAt(source, start, end)
    if (spelled === null || spelled.length === end - start) writer.addEven(kind, start, end, spelled)
    else writer.addUneven(kind, start, end, spelled)
  })
  return writer.letters()
}

/** Gathers letters token by token in arrays that grow: thousands of texts are read for one page of hits. */
class LetterWriter {
  private size = 0
  private units: Uint16Array
  private starts: Uint32Array
  private ends: Uint32Array
  private before: Uint8Array
  private inWord: Uint8Array
  private lastKind: TokenKind | null = null
  private lastEnd = 0

  constructor(private readonly source: Folded) {
    const room = source.raw.length
    this.units = new Uint16Array(room)
    this.starts = new Uint32Array(room)
    this.ends = new Uint32Array(room)
    this.before = new Uint8Array(room)
    this.inWord = new Uint8Array(room)
  }

  /** A token in which every unit of the text is a letter; `spelled` where it is not written as in the folded text. */
  addEven(kind: TokenKind, start: number, end: number, spelled: string | null): void {
    this.begin(kind, start, end - start)
    const from = spelled === null ? this.source.folded : spelled
    const offset = spelled === null ? 0 : start
    const isWord = kind === 'word' ? 1 : 0
    for (let at = start; at < end; at++) {
      const index = this.size++
      this.units[index] = from.charCodeAt(at - offset)
      this.starts[index] = at
      this.ends[index] = at + 1
      this.inWord[index] = isWord
    }
    this.lastEnd = end
  }

  /** One with letters that stand for several, or accents apart. */
  addUneven(kind: TokenKind, start: number, end: number, spelled: string): void {
    this.begin(kind, start, spelled.length)
    const { raw } = this.source
    const first = this.size
    const behind = first + spelled.length
    for (let at = start; at < end; ) {
      const next = at + ((raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      const isMark = isEmphasis(raw, at)
      const count = isMark ? 0 : spelledAt(this.source, at, next).length
      // An accent by itself spells nothing and belongs to the letter before it; a mark of emphasis belongs to none.
      if (count === 0 && this.size > first && !isMark) this.ends[this.size - 1] = next
      for (const last = Math.min(behind, this.size + count); this.size < last; this.size++) {
        this.units[this.size] = spelled.charCodeAt(this.size - first)
        this.starts[this.size] = at
        this.ends[this.size] = next
        this.inWord[this.size] = kind === 'word' ? 1 : 0
      }
      at = next
    }
    this.lastEnd = end
  }

  letters(): Letters {
    const { source, size } = this
    const plain = unitsToString(this.units.subarray(0, size))
    let simplified: string | null = null
    return {
      source,
      plain,
      get simplified() {
        simplified ??= foldText(plain)
        return simplified
      },
      starts: this.starts,
      ends: this.ends,
      before: this.before,
      inWord: this.inWord,
    }
  }

  private begin(kind: TokenKind, start: number, length: number): void {
    this.reserve(length)
    this.before[this.size] = this.dividing(kind, start)
    this.lastKind = kind
  }

  /** Marks of emphasis are no more of a gap than none: `bi**part**ite`. */
  private dividing(kind: TokenKind, start: number): number {
    const { folded } = this.source
    const gap = start - this.lastEnd
    if (this.lastKind === null) return APART
    if (gap === 0) return BORDER
    if (this.lastKind !== kind || gap > 6) return APART
    if (gap === 1 && kind === 'word' && BINDERS.includes(folded[this.lastEnd] ?? '')) return BOUND
    for (let at = this.lastEnd; at < start; at++) if (!isEmphasis(folded, at)) return APART
    return BOUND
  }

  /** Letters that stand for several may need more room than the text has. */
  private reserve(length: number): void {
    if (this.size + length <= this.units.length) return
    const room = 2 * (this.size + length)
    this.units = grown(this.units, new Uint16Array(room))
    this.starts = grown(this.starts, new Uint32Array(room))
    this.ends = grown(this.ends, new Uint32Array(room))
    this.before = grown(this.before, new Uint8Array(room))
    this.inWord = grown(this.inWord, new Uint8Array(room))
  }
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

const BINDERS = "-_.'"
