import type { Token } from './tokens'

/** The tokens from `first` to `last` are the parts of one compound. */
export type Group = { first: number; last: number }

/** Hyphen, underscore, dot, apostrophe; other dashes and quotes are folded to these. */
const BINDERS = "-_.'"

/** The maximal runs of word tokens bound to each other, single ones among them. */
export function groupsOf(tokens: readonly Token[], folded: string): Group[] {
  const groups: Group[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]!.kind !== 'word') continue
    let last = first
    while (last + 1 < tokens.length && isBound(tokens[last]!, tokens[last + 1]!, folded)) last++
    groups.push({ first, last })
    first = last
  }
  return groups
}

/** Nothing, or exactly one binder, stands between the two. */
function isBound(left: Token, right: Token, folded: string): boolean {
  if (right.kind !== 'word') return false
  const gap = right.start - left.end
  return gap === 0 || (gap === 1 && BINDERS.includes(folded[left.end]!))
}
