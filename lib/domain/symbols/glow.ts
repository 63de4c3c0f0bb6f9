import { symbolsOf } from './tex-symbols'

type Unexplained = { letter: string; name: string }

/** Which glyph KaTeX sets a Greek letter with, where it is not the letter's own name. */
const GLYPHS: Record<string, string> = {
  '\\alpha': 'α',
  '\\beta': 'β',
  '\\gamma': 'γ',
  '\\delta': 'δ',
  '\\epsilon': 'ϵ',
  '\\varepsilon': 'ε',
  '\\zeta': 'ζ',
  '\\eta': 'η',
  '\\theta': 'θ',
  '\\kappa': 'κ',
  '\\lambda': 'λ',
  '\\mu': 'μ',
  '\\nu': 'ν',
  '\\xi': 'ξ',
  '\\rho': 'ρ',
  '\\sigma': 'σ',
  '\\tau': 'τ',
  '\\phi': 'ϕ',
  '\\varphi': 'φ',
  '\\chi': 'χ',
  '\\psi': 'ψ',
  '\\omega': 'ω',
  '\\Gamma': 'Γ',
  '\\Delta': 'Δ',
  '\\Theta': 'Θ',
  '\\Lambda': 'Λ',
  '\\Sigma': 'Σ',
  '\\Phi': 'Φ',
  '\\Psi': 'Ψ',
  '\\Omega': 'Ω',
}

/**
 * A rendered note with the letters of unexplained symbols marked in its formulas. KaTeX sets each letter in a span of
 * its own whose class begins with `mord`; where a formula has the same letter explained too (x beside x_p), or KaTeX
 * sets it otherwise, nothing in it is marked, and the list beside the note tells alone. `hint` is each symbol's title.
 */
export function glowIn(
  html: string,
  symbols: readonly Unexplained[],
  hint: (name: string) => string,
): string {
  if (symbols.length === 0) return html
  const unexplained = new Map(symbols.map((symbol) => [symbol.name, symbol]))
  return html
    .split(/(?=data-tex=")/)
    .map((stretch) => {
      const tex = /^data-tex="([^"]*)"/.exec(stretch)?.[1]
      return tex === undefined ? stretch : glowInFormula(stretch, fromAttribute(tex), unexplained, hint)
    })
    .join('')
}

function glowInFormula(
  stretch: string,
  tex: string,
  unexplained: ReadonlyMap<string, Unexplained>,
  hint: (name: string) => string,
): string {
  const inFormula = symbolsOf(tex)
  let marked = stretch
  for (const { letter, name } of inFormula) {
    if (!unexplained.has(name)) continue
    if (inFormula.some((other) => other.letter === letter && !unexplained.has(other.name))) continue
    const glyph = GLYPHS[letter] ?? (letter.length === 1 ? letter : null)
    if (glyph === null) continue
    const span = new RegExp(`<span class="(mord(?: [a-z]+)*)"((?: style="[^"]*")?)>${glyph}</span>`, 'gu')
    marked = marked.replace(
      span,
      (_, classes: string, style: string) =>
        `<span class="${classes} unexplained"${style} title="${toAttribute(hint(name))}">${glyph}</span>`,
    )
  }
  return marked
}

const fromAttribute = (text: string) =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const toAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
