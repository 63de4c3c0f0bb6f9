import { findUrls } from '../body-links'
import { findTex } from '../tex-ranges'

/*
 * How long it takes to say a text to a small group: slower than news (300 characters a minute), as fast as a talk one
 * has prepared. A rate is the time of one unit, in seconds.
 */

/** 240 characters a minute. */
const HAN = 60 / 240
/** 130 words a minute; said among Chinese, English terms take no less. */
const WORD = 60 / 130
/** CNN and ViT-B are spelled: a letter is a syllable. */
const LETTER = HAN
/** 77.1 is 七十七点一: nearly two syllables a digit, and the point is one. */
const DIGIT = 1.7 * HAN
/** 百分之, 乘以, 大于: said where a sign is written. */
const SIGN = 2 * HAN
/** A letter, number or operator of a formula; it is pointed at while it is said, so none takes less than three seconds. */
const SYMBOL = 0.45
const LEAST_FORMULA = 3
/** Nobody reads an address or code aloud: one says that it is there. */
const SHOWN = 2
/** Breath at the end of a sentence, and a shorter one at a comma. */
const STOP = 0.5
const COMMA = 0.2
/** From one line to the next. */
const NEXT_LINE = 0.8

const FENCE = /^[ \t]*(`{3,}|~{3,})[\s\S]*?^[ \t]*\1[`~]*[ \t]*$|^[ \t]*(?:`{3,}|~{3,})[\s\S]*/gm

/** Seconds, whole, to say these lines of Markdown; none for nothing. */
export function speakingSeconds(text: string): number {
  if (text.trim() === '') return 0
  const { seconds: shown, rest } = withoutShown(text)
  const { seconds: formulas, rest: prose } = withoutFormulas(rest)
  return Math.ceil(shown + formulas + proseSeconds(prose) + NEXT_LINE)
}

/** Takes out what is shown and not said. */
function withoutShown(text: string): { seconds: number; rest: string } {
  let seconds = 0
  const show = () => {
    seconds += SHOWN
    return ' '
  }
  const cut = text.replace(FENCE, show).replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, show)
  // The label of a link is said, its target is not.
  const labelled = cut
    .replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\[\[(?:[^\]|\n]*\|)?([^\]\n]*)\]\]/g, '$1')
  let rest = ''
  let from = 0
  for (const { start, end } of findUrls(labelled)) {
    rest += labelled.slice(from, start) + show()
    from = end
  }
  return { seconds, rest: (rest + labelled.slice(from)).replace(/<\/?[a-zA-Z][^<>\n]*>/g, ' ') }
}

function withoutFormulas(text: string): { seconds: number; rest: string } {
  let seconds = 0
  let rest = ''
  let from = 0
  for (const { start, end } of findTex(text).toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    seconds += formulaSeconds(text.slice(start, end))
    rest += `${text.slice(from, start)} `
    from = end
  }
  return { seconds, rest: rest + text.slice(from) }
}

function formulaSeconds(tex: string): number {
  // Braces, alignment and the names of fonts and brackets are not said.
  const said = tex
    .replace(/\\(?:left|right|big|Big|mathrm|mathbf|mathcal|mathbb|text|operatorname|quad|begin|end)\b/g, ' ')
    .match(/\\[a-zA-Z]+|[a-zA-Z]|\d+(?:\.\d+)?|[=<>+\-*/^]/g)
  return Math.max(LEAST_FORMULA, (said?.length ?? 0) * SYMBOL)
}

const UNITS =
  /\p{Script=Han}|\d+(?:[.,]\d+)*|[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)?|[\p{L}]|[%‰×≥≤≈±→><=+/~&]|[。！？!?；;：:]|[，,、]|\n/gu

function proseSeconds(text: string): number {
  let seconds = 0
  for (const [unit] of text.matchAll(UNITS)) seconds += unitSeconds(unit)
  return seconds
}

function unitSeconds(unit: string): number {
  if (/^\p{Script=Han}/u.test(unit)) return HAN
  if (/^\d/.test(unit)) return (unit.replace(/\D/g, '').length + (unit.includes('.') ? 1 : 0)) * DIGIT
  if (/^\p{Script=Latin}/u.test(unit)) return isSpelled(unit) ? unit.length * LETTER : wordSeconds(unit)
  if (/^\p{L}/u.test(unit)) return HAN
  if (/^[。！？!?；;：:]/.test(unit)) return STOP
  if (/^[，,、]/.test(unit)) return COMMA
  return unit === '\n' ? NEXT_LINE : SIGN
}

/** CNN, GPT; COCO is said as a word but takes as long. */
function isSpelled(word: string): boolean {
  return word.length <= 5 && word === word.toUpperCase()
}

/** The rate is that of words of five letters or so; `regularization` takes longer and `a` less. */
function wordSeconds(word: string): number {
  return WORD * Math.min(2.5, Math.max(0.5, word.length / 5.5))
}
