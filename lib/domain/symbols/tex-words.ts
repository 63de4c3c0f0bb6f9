/** They change how a letter looks and not what it is: `\mathbf{x}` is x. */
export const FACES = new Set([
  'mathbf',
  'boldsymbol',
  'bm',
  'mathcal',
  'mathit',
  'mathsf',
  'mathfrak',
  'mathscr',
  'pmb',
  'mathrm',
])
export const HATS = new Set([
  'hat',
  'tilde',
  'bar',
  'vec',
  'dot',
  'ddot',
  'widehat',
  'widetilde',
  'overline',
  'underline',
  'check',
  'breve',
])
/** Words and sets within formulas; what stands in their braces names no symbol. */
export const WORDS = new Set([
  'text',
  'textit',
  'textbf',
  'textrm',
  'operatorname',
  'operatorname*',
  'mathbb',
  'tag',
  'label',
  'ref',
  'begin',
  'end',
  'color',
  'textcolor',
  'mbox',
  'hspace',
  'vspace',
  'rule',
])
/** Below these an index runs: `\sum_{i=1}^{N}`. */
export const RUNNING = new Set([
  'sum',
  'prod',
  'bigcup',
  'bigcap',
  'bigoplus',
  'coprod',
  'lim',
  'forall',
  'exists',
])
/** Letters that count and have no meaning of their own. */
export const INDEX = /^[ijklmnt]$/
/** Runs of letters that are one word although nobody marked them. */
const SHORT_WORDS = new Set([
  'LN',
  'FC',
  'BN',
  'CE',
  'KL',
  'if',
  'or',
  'in',
  'is',
  'at',
  'to',
  'of',
  'SA',
  'GN',
])

/** Three letters and more are a word, unless they are capitals side by side: softmax, and H W C. */
export function isWord(run: string): boolean {
  if (SHORT_WORDS.has(run)) return true
  return run.length > 2 && (!/^[A-Z]{3}$/.test(run) || WORDY.test(run))
}

/** Three capitals that are a word; three that are not are a product: HWC. */
const WORDY = /MLP|MSA|FFN|CNN|GAN|CLS|SUM|MAX|MIN|EMA|KLD|MSE|BCE|IOU|NMS|SGD|EXP|LOG|TOK/
