import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { findRedirectTarget } from '../../domain/source-url/redirects'
import { attributeOf } from './elements'

declare module 'vfile' {
  interface DataMap {
    pageUrl: string | null
  }
}

/** Where pages that load pictures late keep their addresses, the best first. */
const SOURCES = [
  'dataOriginal',
  'dataActualsrc',
  'dataSrc',
  'dataLazySrc',
  'dataOriginalSrc',
  'dataUrl',
  'src',
]

/** Whole addresses without detours; a link or picture that leads nowhere keeps only its words. */
export function mendAddresses() {
  return (tree: Root, file: { data: { pageUrl?: string | null } }): void => {
    const base = file.data.pageUrl ?? null
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a') mendLink(node, base)
      if (node.tagName === 'img') mendPicture(node, base)
      if (node.tagName === 'iframe' || node.tagName === 'video') mendFrame(node, base)
    })
  }
}

function mendLink(node: Element, base: string | null): void {
  const href = addressOf(attributeOf(node, 'href'), base)
  if (href) node.properties = { href }
  else unwrap(node)
}

function mendPicture(node: Element, base: string | null): void {
  const src = SOURCES.map((name) => addressOf(attributeOf(node, name), base)).find((found) => found !== null)
  const alt = attributeOf(node, 'alt').replace(/\s+/g, ' ').trim()
  if (src) node.properties = { src, alt }
  else unwrap(node, alt)
}

/** A video or another page within the page: its address is all that can be kept of it. */
function mendFrame(node: Element, base: string | null): void {
  const href = addressOf(attributeOf(node, 'src') || attributeOf(node, 'dataSrc'), base)
  if (!href) {
    unwrap(node)
    return
  }
  node.tagName = 'a'
  node.properties = { href }
  node.children = [{ type: 'text', value: href }]
}

function unwrap(node: Element, text = ''): void {
  node.tagName = 'span'
  node.properties = {}
  if (text) node.children = [{ type: 'text', value: text }]
}

/** Null for what is no address of the web: a script, a picture written out, a place on a page nobody knows. */
function addressOf(written: string, base: string | null): string | null {
  if (written === '' || written.startsWith('#')) return null
  if (!URL.canParse(written, base ?? undefined)) return null
  const url = new URL(written, base ?? undefined)
  if (!/^(https?|mailto):$/.test(url.protocol)) return null
  return findRedirectTarget(url, url.hostname.replace(/^www\./, '')) ?? url.href
}
