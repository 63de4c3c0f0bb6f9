import type { useTranslations } from 'next-intl'
import { PAPER_TYPES } from '@/lib/domain/papers/paper'

const WORDS = [
  'title',
  'authors',
  'authorsHint',
  'year',
  'type',
  'venue',
  'identifiers',
  'identifiersHint',
  'url',
  'abstract',
  'key',
  'keyByHand',
  'keyHint',
  'save',
  'volume',
  'issue',
  'page',
  'publisher',
] as const

/** The texts of the form of a paper. */
export function formWords(t: ReturnType<typeof useTranslations<'paper'>>) {
  const words = Object.fromEntries(WORDS.map((word) => [word, t(word)])) as Record<
    (typeof WORDS)[number],
    string
  >
  return { ...words, types: Object.fromEntries(PAPER_TYPES.map((type) => [type, t(`types.${type}`)])) }
}
