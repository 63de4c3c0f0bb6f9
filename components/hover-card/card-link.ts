import { paths } from '@/lib/paths'

const KINDS: Record<string, string> = { topics: 'topic', notes: 'note', papers: 'paper' }
/** Pages under these addresses that are no single topic, note or paper. */
const OTHERS = new Set(['new', 'compare', 'duplicates', 'suggestions'])

/** Where the card for a link's end is asked for; null when it leads to no topic, note or paper, or to this page. */
export function cardAddress(href: string, here: string): string | null {
  if (!URL.canParse(href, here)) return null
  const [to, at] = [new URL(href, here), new URL(here)]
  if (to.origin !== at.origin || to.pathname === at.pathname) return null
  const [, part = '', name = '', ...deeper] = to.pathname.split('/')
  const kind = KINDS[part]
  if (!kind || name === '' || OTHERS.has(name) || deeper.length > 0) return null
  try {
    return `${paths.api('hover-cards')}?${new URLSearchParams({ [kind]: decodeURIComponent(name) })}`
  } catch {
    return null
  }
}
