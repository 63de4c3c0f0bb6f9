import { isNameSeparator } from '../topic-name'
import { type FoldedText, foldForNames } from './folded-text'

/** One spelling of a topic's name, ready to be held against a place in a text. */
export type Spelling = {
  /** Folded and without separators: what the matcher looks for. */
  key: FoldedText
  /** The name's own letters without separators, for names whose case counts. */
  exact: string | null
  /** Where in `key` a separator may stand in the text; `hyphen` where a space would join two different words. */
  gaps: Map<number, 'any' | 'hyphen'>
}

/** `CLIP` is a model and `clip` a verb; a name this short counts only in its own case. */
const LONGEST_CASED = 4

export function toSpelling(name: string): Spelling {
  const trimmed = name.trim().replace(/\s+/g, ' ')
  const folded = foldForNames(trimmed)
  const letters = Array.from(positionsOf(folded), (position) => trimmed[position] ?? '').join('')
  const cased = folded.length <= LONGEST_CASED && /\p{Script=Latin}/u.test(letters)
  return { key: folded, exact: cased ? letters : null, gaps: gapsOf(folded, trimmed) }
}

/** A gap in the name itself, a hump (`Style|GAN`), or a letter before a number (`ResNet-50`). */
function gapsOf(folded: FoldedText, name: string): Spelling['gaps'] {
  const positions = positionsOf(folded)
  const gaps: Spelling['gaps'] = new Map()
  for (let index = 1; index < positions.length; index += 1) {
    const before = name[(positions[index] ?? 0) - 1] ?? ''
    const here = name[positions[index] ?? 0] ?? ''
    if (isNameSeparator(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(here))) gaps.set(index, 'any')
    else if (/\p{L}/u.test(before) && /\p{Nd}/u.test(here)) gaps.set(index, 'hyphen')
  }
  return gaps
}

function positionsOf({ positions, length }: FoldedText): Uint32Array {
  return positions.subarray(0, length)
}

/** Whether the name truly stands where its key was found: own case, separators in their places, whole words. */
export function fits(spelling: Spelling, folded: FoldedText, first: number, text: string): boolean {
  for (let index = 0; index < spelling.key.length; index += 1) {
    const position = folded.positions[first + index] ?? 0
    if (spelling.exact !== null && toHalfWidth(text[position] ?? '') !== spelling.exact[index]) return false
    if (index === 0 || position - (folded.positions[first + index - 1] ?? 0) === 1) continue
    const gap = spelling.gaps.get(index)
    if (gap === undefined || (gap === 'hyphen' && /\s/.test(text[position - 1] ?? ''))) return false
  }
  const start = folded.positions[first] ?? 0
  const end = (folded.positions[first + spelling.key.length - 1] ?? 0) + 1
  return beginsWord(text, start) && endsWord(text, end)
}

function toHalfWidth(character: string): string {
  return character.normalize('NFKC')
}

/** Letters that make one word with a Latin name beside them; Chinese touches names without becoming part of them. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}]/u
const JOINER = /[-\u2010\u2011_]/

function beginsWord(text: string, start: number): boolean {
  if (!WORD.test(text[start] ?? '')) return true
  const before = text[start - 1] ?? ''
  if (WORD.test(before)) return false
  return !(JOINER.test(before) && WORD.test(text[start - 2] ?? ''))
}

/** Endings that leave the name a name: `GAN-based`, `CLIP-style`. Any other `-x` makes it a different one. */
const FREE_ENDING =
  /^[-\u2010\u2011](?:based|like|style|free|guided|driven|aided|inspired|pretrained|trained)(?![\w-])/

/** `StarGAN v3` is not StarGAN, known or not; nor is `StarGAN-VC`, `ViT_base`, `resnet.py`. */
const OTHER_NAME = /^(?:[-\u2010\u2011_][\p{Script=Latin}\p{Nd}]|\.[a-z\d]|[ -]?v\d)/iu

/** `CVPR2022`, `ImageNet2012`: a year written onto a name does not change who is named. */
const YEAR = /^(?:19|20)\d{2}(?![\p{Script=Latin}\p{Nd}_-])/u

function endsWord(text: string, end: number): boolean {
  if (!WORD.test(text[end - 1] ?? '')) return true
  if (/\p{L}/u.test(text[end - 1] ?? '') && YEAR.test(text.slice(end, end + 5))) return true
  if (WORD.test(text[end] ?? '')) return false
  const after = text.slice(end, end + 16)
  return FREE_ENDING.test(after) || !OTHER_NAME.test(after)
}
