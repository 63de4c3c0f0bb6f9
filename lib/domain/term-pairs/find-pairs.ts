import { maskNonProse } from '../prose-mask'
import { termAtEndOf } from './chinese-side'
import { areAlikeInLength, countAnds, isAbbreviation, readEnglish } from './english-side'
import type { FoundPair } from './term-pair'

/** Emphasis and quotation marks between a term and its bracket. */
const MARKS = '[*_"”」』》\\])]{0,3}'
const HAN = '\\p{Script=Han}'
/** Runs are tried from their beginning alone: from each of their characters on would take the square of their length. */
const LATIN_START = "(?<![A-Za-z'’-] ?)"
/** Characters before an English word among which its Chinese is looked for. */
const LONGEST_RUN = 40

/** `归纳偏置 (inductive bias)`, with either kind of bracket. */
const BEFORE_BRACKET = new RegExp(
  `(?<!${HAN})(${HAN}{2,})${MARKS}[ \\t]?[(（][ *_"“]*([A-Za-z][^()（）\\n]{1,80})[)）]`,
  'gu',
)
/** `inductive bias（归纳偏置）` */
const IN_BRACKET = new RegExp(
  `${LATIN_START}([A-Za-z][A-Za-z'’ -]+)${MARKS}[ \\t]?[(（][ *_"“]*(${HAN}{2,12})[ *_"”]*[)）]`,
  'gu',
)
/** `隐藏特征，即 latent code。`: the English ends the clause, or it would begin another. */
const THAT_IS = new RegExp(
  `(?<!${HAN})(${HAN}{2,})[，,]?[ \\t]?(?:即|也就是|又称|亦称|英文为)[ \\t]?([A-Za-z][A-Za-z'’ -]{1,60})(?=[ \\t]*(?:[。；;，,！!\\n]|$))`,
  'gu',
)
/** `映射网络 Mapping network：…` as the lead of a line, or as a heading. */
const LEAD = new RegExp(
  `^[ \\t]*(?:[-*+]|\\d+[.)、])?[ \\t]*(#{1,6}[ \\t]+)?\\**(${HAN}{2,12})[ \\t]+(?:[/|·—–-]+[ \\t]*)?([A-Za-z][A-Za-z'’ -]{1,60}?)\\**[ \\t]*(?:([:：])|$)`,
  'gmu',
)
/** `# Inductive bias / 归纳偏置`: without a mark between, `Zero-shot 分类` is one term in two languages. */
const LATIN_HEADING = new RegExp(
  `^#{1,6}[ \\t]+([A-Za-z][A-Za-z'’ -]{1,60}?)[ \\t]*[/|·—–][ \\t]*(${HAN}{2,12})[ \\t]*#*$`,
  'gmu',
)

/** Places where a text itself says which Chinese and which English word are one; `masked`: its prose, where known. */
export function findTermPairs(text: string, masked?: string): FoundPair[] {
  if (!/\p{Script=Han}/u.test(text) || !/[A-Za-z]/.test(text)) return []
  const prose = masked ?? maskNonProse(text)
  const found = [
    ...matchesOf(prose, BEFORE_BRACKET, (match) => fromRun(prose, match)),
    ...matchesOf(prose, IN_BRACKET, ([, english = '', chinese = '']) => bracketed(english, chinese)),
    ...matchesOf(prose, THAT_IS, (match) => fromRun(prose, match)),
    ...matchesOf(prose, LEAD, ([, heading, chinese = '', english = '', colon]) =>
      heading || colon ? plainPair(chinese, english) : null,
    ),
    ...matchesOf(prose, LATIN_HEADING, ([, english = '', chinese = '']) => plainPair(chinese, english)),
  ]
  return found.sort((a, b) => a.start - b.start)
}

type Sides = { chinese: string; english: string } | null

function matchesOf(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Sides): FoundPair[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const pair = read(match)
    if (!pair) return []
    const sides = [pair.chinese, pair.english].map((side) => text.indexOf(side, match.index))
    const end = match.index + match[0].replace(/[\s:：*]+$/, '').length
    return [{ ...pair, start: Math.min(...sides), end }]
  })
}

function fromRun(prose: string, { 0: _, 1: run = '', 2: latin = '', index }: RegExpExecArray): Sides {
  const english = readEnglish(latin)
  if (english === null) return null
  const chinese = termAtEndOf(run.slice(-LONGEST_RUN), countAnds(english))
  if (chinese === null || !areAlikeInLength(chinese, english)) return null
  return chinese === run && isCutOff(prose, index) ? null : { chinese, english }
}

/** `Transformer 编码器 (encoder)`: the term began before the Chinese did, so this is a part of it. */
function isCutOff(prose: string, at: number): boolean {
  return /[A-Za-z0-9][ -]?$/.test(prose.slice(Math.max(0, at - 2), at))
}

function bracketed(latin: string, chinese: string): Sides {
  const english = readEnglish(latin)
  if (english === null || termAtEndOf(chinese, countAnds(english)) !== chinese) return null
  return areAlikeInLength(chinese, english) ? { chinese, english } : null
}

/** Without a bracket a name beside a word is more likely a name in a sentence. */
function plainPair(chinese: string, latin: string): Sides {
  const english = readEnglish(latin)
  if (english === null || isAbbreviation(english) || /[a-z][A-Z]/.test(english)) return null
  return bracketed(english, chinese)
}
