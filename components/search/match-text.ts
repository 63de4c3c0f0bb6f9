import type { SearchMatch } from '@/lib/domain/search'

/** The word as typed and as found; once, where the note spells it the same way. */
export function matchText({ tier, typed, found }: Pick<SearchMatch, 'tier' | 'typed' | 'found'>): string {
  if (found === '' || found === typed) return typed
  return `${typed} ${tier === 'homophone' ? '≈' : '→'} ${found}`
}
