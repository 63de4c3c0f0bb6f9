/**
 * What one would write first: every spelling in one regular expression, the longest first, with a boundary where a
 * Latin letter or digit begins or ends it. It knows nothing of hyphens left out, versions nobody listed, or short names
 * that count in their own case only.
 */
export function createAlternation(names: readonly string[]): RegExp {
  const groups = new Map<string, string[]>()
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const edges = `${/^[a-z\d]/i.test(name)} ${/[a-z\d]$/i.test(name)}`
    groups.set(edges, [...(groups.get(edges) ?? []), name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')])
  }
  const parts = [...groups].map(([edges, list]) => {
    const [before, after] = edges.split(' ').map((edge) => edge === 'true')
    return `${before ? '(?<![a-z\\d])' : ''}(?:${list.join('|')})${after ? '(?![a-z\\d])' : ''}`
  })
  return new RegExp(parts.join('|'), 'gi')
}

export function countMatches(pattern: RegExp, text: string): number {
  let count = 0
  pattern.lastIndex = 0
  while (pattern.exec(text) !== null) count += 1
  return count
}
