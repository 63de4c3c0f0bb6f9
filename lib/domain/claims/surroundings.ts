import type { TextRange } from '../finding'
import type { Sentence } from './subject'

const UNKNOWN_SET =
  /(?:在|on)\s*(?!(?:CPU|GPU|TPU|V100|A100)s?(?![\p{Script=Latin}\d]))([A-Z][\p{Script=Latin}\d-]*)\s*(?:数据集|测试集|验证集|(?:test|val)\b|上)/gu

/** The data set a number was measured on, as written: the nearest before it in the sentence, else one behind it in its clause. */
export function dataSetAt(
  text: string,
  masked: string,
  at: TextRange,
  { range, clauses, places }: Sentence,
  subjectId: number | null,
): string | null {
  const clause = clauses.find(({ start, end }) => at.start >= start && at.start < end) ?? range
  const named = places
    .filter(({ kind, topicId }) => kind === 'dataset' && topicId !== subjectId)
    .map(({ start, end }) => ({ start, end }))
  const unknown = Array.from(masked.slice(range.start, range.end).matchAll(UNKNOWN_SET), (match) => {
    const start = range.start + match.index + match[0].indexOf(match[1] ?? '')
    return { start, end: start + (match[1] ?? '').length }
  })
  const all = [...named, ...unknown].sort((a, b) => a.start - b.start)
  const before = all.findLast(({ start, end }) => start >= range.start && end <= at.start)
  const behind = all.find(({ start, end }) => start >= at.end && end <= clause.end)
  const found = before ?? behind
  return found ? text.slice(found.start, found.end) : null
}

const CONDITIONS =
  /(?<![\p{Script=Latin}])(?:CPU|GPU|TPU|V100|A100|H100|RTX\s?\d+|T4|FP16|FP32|INT8|zero[- ]shot|one[- ]shot|few[- ]shot|linear[- ]prob(?:e|ing)|fine[- ]?tun(?:e|ed|ing)|tiny|small|base|large|huge|val|test|train)(?![\p{Script=Latin}])|零样本|少样本|线性探测|微调|移动端|手机|单卡|多卡|训练集|验证集|测试集|\d+\s?[×x]\s?\d+|\d+-?shot/giu

/** Under what a sentence says something was measured. */
export function conditionsIn(sentence: string): string[] {
  const found = Array.from(sentence.matchAll(CONDITIONS), (match) =>
    match[0].toLowerCase().replace(/[\s-]/g, ''),
  )
  return [...new Set(found)].sort()
}
