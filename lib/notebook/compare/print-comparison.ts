import type { Comparison } from '../../domain/aspects/comparison'
import { toCsv } from '../../formats/comparison/csv'
import { type Language, toMarkdown } from '../../formats/comparison/markdown'
import { paths } from '../../paths'

/** A comparison as a text to take away; `origin` begins the addresses of notes. */
export function printComparison(
  comparison: Comparison,
  { format, language, origin }: { format: 'md' | 'csv'; language: Language; origin: string },
): string {
  if (format === 'csv') return toCsv(comparison, language)
  return toMarkdown(comparison, { language, address: (slug) => `${origin}${paths.note(slug)}` })
}
