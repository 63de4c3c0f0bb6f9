import { ALIAS_QUERIES } from './alias-queries'
import { EXACT_OPERATORS } from './exact-operators'
import { EXACT_WORDS } from './exact-words'
import { HELD_OUT_QUERIES } from './held-out-queries'
import { HOMOPHONE_QUERIES } from './homophone-queries'
import { PINYIN_QUERIES } from './pinyin-queries'
import { SCRIPT_QUERIES } from './script-queries'
import { TYPO_QUERIES } from './typo-queries'

/** Queries over the notes of `content/`, labelled by hand for every rung of the ladder. */
export const STARTER_QUERIES = [
  ...EXACT_WORDS,
  ...EXACT_OPERATORS,
  ...ALIAS_QUERIES,
  ...SCRIPT_QUERIES,
  ...PINYIN_QUERIES,
  ...TYPO_QUERIES,
  ...HOMOPHONE_QUERIES,
  ...HELD_OUT_QUERIES,
]
