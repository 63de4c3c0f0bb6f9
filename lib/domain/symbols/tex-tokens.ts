export type Token = { kind: 'letter' | 'command' | 'open' | 'close' | 'sub' | 'sup' | 'other'; text: string }

/** Commands that are letters. */
export const GREEK = new Set(
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho varrho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'.split(
    ' ',
  ),
)

/** A formula cut into letters, commands, braces and scripts; what is escaped or blank keeps letters apart. */
export function tokensOf(tex: string): Token[] {
  const tokens: Token[] = []
  for (const match of tex.matchAll(/\\([a-zA-Z]+\*?)|\\.|([a-zA-Z])|([{}_^])|[^\s]|(\s)/gu)) {
    const [text, command, letter, mark, space] = match
    if (command) tokens.push({ kind: 'command', text: command })
    else if (letter) tokens.push({ kind: 'letter', text: letter })
    else if (mark) tokens.push({ kind: KINDS[mark] as Token['kind'], text: mark })
    else if (space === undefined && !text.startsWith('\\')) tokens.push(greekOr(text))
    else tokens.push({ kind: 'other', text: ' ' })
  }
  return tokens
}

const KINDS: Record<string, Token['kind']> = { '{': 'open', '}': 'close', _: 'sub', '^': 'sup' }

const UNICODE_GREEK: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  Γ: 'Gamma',
  Δ: 'Delta',
  Θ: 'Theta',
  Λ: 'Lambda',
  Σ: 'Sigma',
  Φ: 'Phi',
  Ψ: 'Psi',
  Ω: 'Omega',
}

function greekOr(text: string): Token {
  const name = UNICODE_GREEK[text]
  return name ? { kind: 'command', text: name } : { kind: 'other', text }
}

/** A letter of the text as TeX would write it: α is `\alpha`. */
export function letterInTex(letter: string): string {
  const name = UNICODE_GREEK[letter]
  return name ? `\\${name}` : letter
}
