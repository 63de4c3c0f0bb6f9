import type { TextRange } from '../finding'
import { readUnit, type UnitHere } from './units'

/** A number as it stands in a text, with its magnitude and unit. */
export type Amount = {
  value: number
  high: number | null
  slack: number
  /** Null for a bare number. */
  unit: UnitHere | null
  /** What was written for thousands and millions; decides what a number without a noun may be. */
  magnitude: string
  /** `300+`, 200 多 */
  plus: boolean
  range: TextRange
  /** Where the digits begin and the last of them end. */
  digits: TextRange
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const MAGNITUDES: [RegExp, number][] = [
  [/^(?:万亿|trillion\b)/, 1e12],
  [/^(?:十亿|billions?\b|bn\b|B(?![\p{Script=Latin}\d-]))/u, 1e9],
  [/^(?:亿)/, 1e8],
  [/^(?:千万)/, 1e7],
  [/^(?:百万|millions?\b|M(?![\p{Script=Latin}\d-]))/u, 1e6],
  [/^(?:万(?!一|能|维|物))/, 1e4],
  [/^(?:千|thousands?\b|[kK](?![\p{Script=Latin}\d-]))/u, 1e3],
]
// A digit after a letter, or after a letter and a hyphen, is part of a name: YOLOv5, ResNet-50, ViT-B/16.
const AMOUNT = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Nd}_.^'’#@]|[\p{Script=Latin}\p{Nd}][-‐–/.,]|[\p{Script=Latin}]\s?['’]|[\p{Script=Latin}\p{Nd})][×x*+])(${NUMBER})(?:\s?(%|％)?\s?(?:[-–—~～]|至|到(?=\s?\d))\s?(${NUMBER})(?![\d.]))?`,
  'gu',
)

/** Every number of a masked text that could say how much of something. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of text.matchAll(AMOUNT)) {
    const amount = readAmount(text, match)
    if (amount) amounts.push(amount)
  }
  return amounts
}

function readAmount(text: string, match: RegExpExecArray): Amount | null {
  const [whole, first = '', , second] = match
  const start = match.index
  let at = start + whole.length
  const digits = { start, end: at }
  let rest = text.slice(at, at + 40)
  const plusBefore = /^\s?(?:\+|多(?=[\s万亿个张名项种条篇台])|余)/.exec(rest)
  if (plusBefore) ({ at, rest } = step(text, at, plusBefore[0].length))
  const area = areaOf(first, rest, text.slice(Math.max(0, start - 32), start))
  if (area && second === undefined)
    return { ...area, magnitude: '', plus: false, digits, range: { start, end: at + area.length } }
  const space = /^\s?/.exec(rest)?.[0].length ?? 0
  const found = MAGNITUDES.find(([pattern]) => pattern.test(rest.slice(space)))
  const magnitude = found ? (found[0].exec(rest.slice(space))?.[0] ?? '') : ''
  if (magnitude) ({ at, rest } = step(text, at, space + magnitude.length))
  const plusAfter = /^\s?(?:\+|多(?=[\s个张名项种条篇台参图词])|余)/.exec(rest)
  if (plusAfter) ({ at, rest } = step(text, at, plusAfter[0].length))
  // The beginning of a name or a compound: 3D, 21K-Category, 5th.
  if (!magnitude && !plusAfter && /^(?:st|nd|rd|th)\b/.test(rest)) return null
  const scale = found?.[1] ?? 1
  const unit = readUnit(rest)
  if (!unit && /^[-‐]?[\p{Script=Latin}_]/u.test(rest)) return null
  const [low, high] = [toNumber(first), second === undefined ? null : toNumber(second)]
  if (high !== null && high <= low) return null
  const factor = scale * (unit?.scale ?? 1)
  return {
    value: low * factor,
    high: high === null ? null : high * factor,
    slack: slackOf(second ?? first) * factor,
    unit,
    magnitude,
    plus: plusBefore !== null || plusAfter !== null,
    range: { start, end: at + (unit?.length ?? 0) },
    digits,
  }
}

const step = (text: string, at: number, by: number) => ({
  at: at + by,
  rest: text.slice(at + by, at + by + 40),
})

const toNumber = (digits: string) => Number(digits.replaceAll(',', ''))

const slackOf = (digits: string) => 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0)

/** `224×224`: an area in pixels where the words around it speak of pictures. */
function areaOf(first: string, rest: string, before: string) {
  const match = /^\s?[×xX*]\s?(\d{2,5})(?![\d.×xX*])(\s?(?:px|像素|pixels?\b))?/.exec(rest)
  if (!match || first.length < 2 || first.includes('.')) return null
  const speaks = /分辨率|像素|输入|图像|图片|尺寸|resolution|image|size|px/i
  if (!match[2] && !speaks.test(before) && !speaks.test(rest.slice(match[0].length, match[0].length + 12)))
    return null
  const value = toNumber(first) * Number(match[1])
  const unit: UnitHere = {
    unit: 'pixel',
    scale: 1,
    length: match[0].length,
    thing: null,
    metric: 'resolution',
    change: false,
  }
  return { value, high: null, slack: 0.5, unit, length: match[0].length }
}
