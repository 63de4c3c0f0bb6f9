import type { Locale } from '@/lib/i18n/locale'
import { type Completion, completionAt, suggest } from '@/lib/search/query/complete-query'
import { operatorInfo } from '@/lib/search/query/operators'

/** Names that values of operators can have, the most used first. */
export type KnownValues = { topics: readonly string[]; hosts: readonly string[] }
/** A completion: what the box will hold, with the caret where it goes on, and what it means. */
export type Offer = { text: string; caret: number; label: string; detail: string; ofName: boolean }

const SHOWN = 8
/** Letters of a word before it may be taken for the beginning of an operator: `so` begins too much else. */
const LATIN_LETTERS = 3
const HAN_LETTERS = 2

/** What can be completed at the caret; nothing in ordinary words, and nothing that would change nothing. */
export function offersAt(text: string, caret: number, known: KnownValues, locale: Locale): Offer[] {
  const completion = completionAt(text, caret)
  if (completion.kind === 'operator' && isShort(completion.typed)) return []
  return suggest(completion, known, SHOWN)
    .filter((suggestion) => suggestion.text.trim() !== text.trim())
    .map(({ text: written, label, operator, caret: behind }) => ({
      text: written,
      caret: behind,
      label,
      detail: completion.kind === 'operator' ? operatorInfo(operator).words[locale] : '',
      ofName: completion.kind === 'operator',
    }))
}

/** Whether the caret stands in a value that only the notebook knows: a topic, a site. */
export function wantsNames(text: string, caret: number): boolean {
  const { kind, operator }: Completion = completionAt(text, caret)
  if (kind !== 'value' || !operator) return false
  const { values } = operatorInfo(operator)
  return values === 'topics' || values === 'hosts' || values === 'sources'
}

function isShort(typed: string): boolean {
  return typed.length < (/\p{Script=Han}/u.test(typed) ? HAN_LETTERS : LATIN_LETTERS)
}
