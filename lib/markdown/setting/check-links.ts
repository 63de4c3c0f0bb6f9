import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Only used to resolve addresses against; never asked for anything. */
const APP = 'http://daybook.invalid'

/**
 * Leaves four kinds of address standing: http and https (without telling the other side where from), mailto, a path
 * of the app, a place on the page. A link to anything else stays as text.
 */
export function checkLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'a') checkLink(element)
    })
  }
}

function checkLink(element: Element): void {
  const { href } = element.properties
  const kind = typeof href === 'string' ? kindOf(href) : 'refused'
  if (kind === 'external') element.properties.rel = ['noreferrer']
  if (kind === 'refused') {
    element.tagName = 'span'
    element.properties = {}
  }
}

function kindOf(href: string): 'external' | 'inside' | 'refused' {
  if (href.startsWith('#')) return 'inside'
  if (!URL.canParse(href, APP)) return 'refused'
  const { origin, protocol } = new URL(href, APP)
  // Judged by what a browser would make of it: `/\host` and `//host` leave the app although they begin with a slash.
  if (href.startsWith('/')) return origin === APP ? 'inside' : 'refused'
  if (protocol === 'mailto:') return 'inside'
  return /^https?:\/\//i.test(href) ? 'external' : 'refused'
}
