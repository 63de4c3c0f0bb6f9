import type { useTranslations } from 'next-intl'
import { PAPER_TYPES } from '@/lib/domain/papers/paper'

const FIELDS = [
  'title',
  'authors',
  'year',
  'venue',
  'type',
  'abstract',
  'url',
  'identifiers',
  'volume',
  'issue',
  'page',
  'publisher',
  'issued',
] as const

/** What the fields and types of a paper are called, for lists of changes. */
export function factNames(t: ReturnType<typeof useTranslations<'paper'>>): Record<string, string> {
  return Object.fromEntries([
    ...FIELDS.map((field) => [field, t(field)]),
    ...PAPER_TYPES.map((type) => [`type ${type}`, t(`types.${type}`)]),
  ])
}
