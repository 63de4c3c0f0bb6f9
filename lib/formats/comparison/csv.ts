import { stringify } from 'csv-stringify/sync'
import type { Comparison } from '../../domain/aspects/comparison'
import type { Language } from './markdown'

/**
 * A comparison as a table for spreadsheets: a row per aspect, a column per topic, one line per quote. What a
 * spreadsheet would run as a formula is set apart with an apostrophe; the mark at the beginning tells it UTF-8.
 */
export function toCsv({ topics, rows }: Comparison, language: Language): string {
  const head = [language === 'zh' ? '方面' : 'Aspect', ...topics.map(({ name }) => name)]
  const body = rows.map(({ name, cells }) => [
    name[language],
    ...cells.map(({ quotes }) => quotes.map(({ text }) => text).join('\n')),
  ])
  // All quoted: csv-stringify leaves a cell with a bare line feed unquoted when rows end as Windows ends them.
  return stringify([head, ...body], {
    bom: true,
    escape_formulas: true,
    quoted: true,
    record_delimiter: 'windows',
  })
}
