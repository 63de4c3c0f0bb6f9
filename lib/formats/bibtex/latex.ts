const MARKS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
}
const LETTERS: Record<string, string> = {
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  å: '{\\aa}',
  Å: '{\\AA}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '–': '--',
  '—': '---',
  '\u00a0': '~',
}
const SPECIAL: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '{': '\\{',
  '}': '\\}',
}

/** Letters with accents as TeX writes them; Chinese and all else that has no such spelling stays (UTF-8). */
export function toLatex(text: string): string {
  return [...apart(text.normalize('NFC'))].map(letterToLatex).join('')
}

const APART = '\u0000'

/** Two hyphens, quotes or a mark before a quote would run together into a dash or a curly quote. */
function apart(text: string): string {
  return text
    .replaceAll(APART, '')
    .replace(/-(?=-)|['`,](?=['`,])|[?!<>](?=[`<>])/g, (letter) => letter + APART)
}

function letterToLatex(letter: string): string {
  if (letter === APART) return '{}'
  const known = LETTERS[letter] ?? SPECIAL[letter]
  if (known) return known
  if (/[&%$#_]/.test(letter)) return `\\${letter}`
  const [base = '', mark = '', ...more] = letter.normalize('NFD')
  const accent = MARKS[mark]
  if (!accent || more.length > 0 || !/[A-Za-z]/.test(base)) return letter
  // TeX would put the accent above the dot.
  const under = /[ij]/.test(base) && !'cdk'.includes(accent) ? `\\${base}` : base
  return /[a-z]/i.test(accent) ? `{\\${accent}{${under}}}` : `{\\${accent}${under}}`
}

/** A title whose names keep their capitals in styles that set titles small: `{CLIP}`, `{StarGAN}`, `{ViT-G}`. */
export function titleToLatex(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word) => {
      const [, before = '', core = '', after = ''] =
        /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? []
      const latex = toLatex(core)
      return /.[A-Z]/.test(core) ? `${toLatex(before)}{${latex}}${toLatex(after)}` : toLatex(word)
    })
    .join('')
}
