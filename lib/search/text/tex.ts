import { foldText } from './fold'
import { type Folded, foldWith } from './scan'
import { tokenizeFolded } from './tokens'

/**
 * The tokens of a formula in order: commands with their backslash (`\times`), letters, numbers, symbols. Everything
 * else — braces, `=`, `^`, `_`, spacing such as `\;` — gives none, as in plain text, so that `N=HW/P^2` typed without
 * its delimiters, spaced or not, is the same tokens. Broken TeX is read as far as it goes.
 */
export function texTokens(tex: string): string[] {
  const text = foldWith(tex, foldText)
  return tokenizeFolded(text).map((token) =>
    token.kind === 'word' && isCommand(text, token.start) ? `\\${token.text}` : token.text,
  )
}

/** A backslash makes the word that begins at `at` a command; two of them are a line break before it. */
export function isCommand({ folded }: Folded, at: number): boolean {
  let slashes = 0
  while (folded[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1 && !/\p{N}/u.test(folded[at]!)
}
