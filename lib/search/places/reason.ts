import { SEARCH_FIELDS, SEARCH_TIERS, type SearchMatch } from '../../domain/search'

const LONGEST_FOUND = 40

/**
 * The weakest match in one line, by tier and then by field: `body`, `alias SwinT`, `script 预训练 → 預訓練`,
 * `pinyin eft → 二分图`, `typo dert → DETR`, `homophone 与训练≈预训练`. Empty when nothing was matched by words.
 */
export function reasonOf(matches: readonly SearchMatch[], aliasName?: string): string {
  const weakest = matches.toSorted(byWeakness)[0]
  if (!weakest) return ''
  const { tier, field, typed } = weakest
  const found = shortened(weakest.found)
  switch (tier) {
    case 'exact':
      return field
    case 'alias':
      return `alias ${aliasName ?? found}`
    case 'homophone':
      return `homophone ${shortened(typed)}≈${found}`
    default:
      return `${tier} ${shortened(typed)} → ${found}`
  }
}

function byWeakness(a: SearchMatch, b: SearchMatch): number {
  return (
    SEARCH_TIERS.indexOf(b.tier) - SEARCH_TIERS.indexOf(a.tier) ||
    SEARCH_FIELDS.indexOf(b.field) - SEARCH_FIELDS.indexOf(a.field)
  )
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const characters = Array.from(line.slice(0, 4 * LONGEST_FOUND))
  return characters.length > LONGEST_FOUND ? `${characters.slice(0, LONGEST_FOUND - 1).join('')}…` : line
}
