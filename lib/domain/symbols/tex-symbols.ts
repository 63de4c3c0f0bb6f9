import { GREEK, type Token, tokensOf } from './tex-tokens'
import { FACES, HATS, INDEX, isWord, RUNNING, WORDS } from './tex-words'

/** A symbol of a formula: its letter as TeX writes it, and with its sub- or superscript where that is part of its name. */
export type TexSymbol = {
  /** `z`, `\alpha`; what a bare letter in the text is compared with. */
  letter: string
  /** `F_y`, `T_i`, `W^Q`, `\hat{x}`; the letter itself where it bears nothing. */
  name: string
}

/** The symbols of a formula, each once, in order; no numbers, operators, functions, running or counting indices. */
export function symbolsOf(tex: string): TexSymbol[] {
  const reader = new Reader(tokensOf(tex))
  const found: TexSymbol[] = []
  reader.read(found, false)
  const names = new Map<string, TexSymbol>()
  for (const symbol of found) {
    if (!reader.running.has(symbol.letter) && !names.has(symbol.name)) names.set(symbol.name, symbol)
  }
  return [...names.values()]
}

/** Bounded, so that a formula of braces alone cannot exhaust the stack. */
const DEEPEST = 40

class Reader {
  private at = 0
  private depth = 0
  /** Letters bound by a sum or the like. */
  readonly running = new Set<string>()
  constructor(private readonly tokens: Token[]) {}

  /** Up to the brace that closes this group. `index`: in a subscript, where letters may only count. */
  read(into: TexSymbol[], index: boolean): void {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at] as Token
      this.at += 1
      if (token.kind === 'close') return
      if (token.kind === 'open') this.group(into, index)
      else if (token.kind === 'letter') this.letters(token.text, into, index)
      else if (token.kind === 'command') this.command(token.text, into, index)
      else if (token.kind === 'sub' || token.kind === 'sup') this.script(into, token.kind === 'sub')
    }
  }

  private group(into: TexSymbol[], index: boolean): void {
    this.depth += 1
    if (this.depth > DEEPEST) this.at = this.tokens.length
    this.read(into, index)
    this.depth -= 1
  }

  /** A run of letters: single ones are symbols side by side, three and more a word. */
  private letters(first: string, into: TexSymbol[], index: boolean): void {
    let run = first
    while (this.tokens[this.at]?.kind === 'letter' && this.tokens[this.at]?.text !== '') {
      run += this.tokens[this.at]?.text
      this.at += 1
    }
    if (isWord(run)) {
      this.skipScripts()
      return
    }
    const letters = [...run]
    letters.forEach((letter, place) => {
      if (place < letters.length - 1) this.put({ letter, name: letter }, into, index)
      else this.bear(letter, letter, into, index)
    })
  }

  private command(name: string, into: TexSymbol[], index: boolean): void {
    if (GREEK.has(name)) this.bear(`\\${name}`, `\\${name}`, into, index)
    else if (WORDS.has(name)) this.skipGroup()
    else if (RUNNING.has(name)) this.bind()
    else if (FACES.has(name) || HATS.has(name)) this.dressed(name, into, index)
  }

  /** A letter in another face or under a hat. */
  private dressed(name: string, into: TexSymbol[], index: boolean): void {
    const inner = this.single()
    if (inner === null) return
    // Upright letters are operators and functions; \mathcal N and O are the normal distribution and the order.
    if (name === 'mathrm' || (name === 'mathcal' && (inner === 'N' || inner === 'O'))) this.skipScripts()
    else this.bear(inner, HATS.has(name) ? `\\${name}{${inner}}` : inner, into, index)
  }

  /** A letter with what hangs on it. */
  private bear(letter: string, bare: string, into: TexSymbol[], index: boolean): void {
    let name = bare
    const inner: TexSymbol[] = []
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.kind === 'other' && token.text === "'") {
        name += "'"
        this.at += 1
        continue
      }
      if (token.kind !== 'sub' && token.kind !== 'sup') break
      const script = this.scriptText()
      const isName = token.kind === 'sub' ? script.length <= 12 : /^[A-Z]$/.test(script) && script !== 'T'
      this.at += 1
      this.script(inner, token.kind === 'sub', isName && token.kind === 'sup')
      if (isName) name += `${token.text}${script.length > 1 ? `{${script}}` : script}`
    }
    // e to the power of something is a number.
    if (letter === 'e' && name === 'e' && inner.length > 0) into.push(...inner)
    else {
      this.put({ letter, name }, into, index)
      into.push(...inner)
    }
  }

  private put(symbol: TexSymbol, into: TexSymbol[], index: boolean): void {
    if (!INDEX.test(symbol.letter) || (!index && symbol.name !== symbol.letter)) {
      if (!(INDEX.test(symbol.letter) && index)) into.push(symbol)
    }
  }

  /** What stands behind `_` or `^`. A superscript that only names (`W^Q`, transposed) has no symbols. */
  private script(into: TexSymbol[], isSub: boolean, silent = false): void {
    const inner: TexSymbol[] = []
    const token = this.tokens[this.at]
    if (!token) return
    this.at += 1
    if (token.kind === 'open') this.group(inner, true)
    else if (token.kind === 'letter')
      inner.push(...(INDEX.test(token.text) ? [] : [{ letter: token.text, name: token.text }]))
    else if (token.kind === 'command') this.command(token.text, inner, true)
    // T transposes.
    if (!silent) into.push(...inner.filter(({ letter }) => isSub || letter !== 'T'))
  }

  /** The characters of the next script without moving on. */
  private scriptText(): string {
    const next = this.tokens[this.at + 1]
    if (next?.kind !== 'open') return next ? (next.kind === 'command' ? `\\${next.text}` : next.text) : ''
    let text = ''
    let depth = 0
    for (let at = this.at + 1; at < this.tokens.length; at += 1) {
      const token = this.tokens[at] as Token
      if (token.kind === 'close') depth -= 1
      if (depth === 0 && at > this.at + 1) return text
      if (depth > 0) text += token.kind === 'command' ? `\\${token.text}` : token.text
      if (token.kind === 'open') depth += 1
    }
    return text
  }

  private skipScripts(): void {
    while (this.tokens[this.at]?.kind === 'sub' || this.tokens[this.at]?.kind === 'sup') {
      this.at += 1
      this.script([], true)
    }
  }

  private skipGroup(): void {
    if (this.tokens[this.at]?.kind === 'open') {
      this.at += 1
      this.group([], true)
    }
    this.skipScripts()
  }

  /** The one letter in the braces that follow; null where it is a word or a term, which is then read as it stands. */
  private single(): string | null {
    const [next, letter, after] = this.tokens.slice(this.at, this.at + 3)
    if (next?.kind === 'letter') {
      this.at += 1
      return next.text
    }
    if (next?.kind !== 'open' || after?.kind !== 'close') {
      if (next?.kind === 'open' && letter?.kind === 'letter' && after?.kind === 'letter') this.skipGroup()
      return null
    }
    const text =
      letter?.kind === 'letter'
        ? letter.text
        : letter?.kind === 'command' && GREEK.has(letter.text)
          ? `\\${letter.text}`
          : null
    if (text !== null) this.at += 3
    return text
  }

  /** `_{i=1}^{N}`: what stands before = or \in runs; the limits are symbols of their own. */
  private bind(): void {
    const next = this.tokens[this.at]
    if (next?.kind !== 'sub' && next?.kind !== 'letter') return
    const from = next.kind === 'letter' ? this.at : this.at + 1
    for (let at = from; at < this.tokens.length && at < from + 12; at += 1) {
      const token = this.tokens[at] as Token
      if (token.kind === 'close' || token.text === '=' || token.text === 'in' || token.text === 'to') return
      if (token.kind === 'letter') this.running.add(token.text)
      if (token.kind === 'command' && GREEK.has(token.text)) this.running.add(`\\${token.text}`)
      if (next.kind === 'letter') return
    }
  }
}
