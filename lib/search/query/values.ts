import type { Operator } from './query'

const SIGN = /^[#@＃＠]/

/** A topic may be written with the sign it has in a log's heading: `tag:#OCR`, `tag:@OCR`. Quoted, the sign is its own. */
export function hasSign(operator: Operator, value: string): boolean {
  return (operator === 'topic' || operator === 'tag') && SIGN.test(value)
}

type Written = { operator: Operator; value: string; quoted: boolean }

/** The name a filter was given, without that sign. */
export function nameOf({ operator, value, quoted }: Written): string {
  return !quoted && hasSign(operator, value) ? value.slice(1) : value
}

/** `https://www.zhihu.com/p/1` and `Zhihu.com` are both `zhihu.com`. */
export function hostOf(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^(?:[a-z]+:\/\/)+/, '')
    .replace(/^(?:www\.)+/, '')
    .replace(/[/?#].*$/s, '')
    .trim()
}
