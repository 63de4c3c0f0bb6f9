import type { Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** Nothing of these is read by whoever reads the page. */
const UNREAD = new Set(
  'script style noscript template svg canvas iframe object embed audio video select option textarea button'.split(
    ' ',
  ),
)
/** What stands in one of these stands on lines of its own. */
const BLOCKS = new Set(
  'address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th tfoot thead tr ul'.split(
    ' ',
  ),
)
const parser = unified().use(rehypeParse)

export type PageText = { title: string | null; url: string | null; text: string }

/**
 * What a page says in words, one block a line, with its title and the address it gives itself. Runs without limits of
 * its own over whatever is in the page: call it in a worker.
 */
export function readPageText(html: string): PageText {
  // Pictures and fonts inside the page are nearly all of it and hold no words.
  const light = html.replace(/data:[^"'\s)>,]{0,200},[^"'\s)>]{200,}/g, 'data:,')
  const tree: Root = parser.parse(light)
  const found: Found = { title: null, url: null, lines: [] }
  walk(tree, found)
  return { title: found.title, url: found.url, text: tidy(found.lines.join('')) }
}

type Found = { title: string | null; url: string | null; lines: string[] }

/** Without recursion: a hostile page nests deeper than any stack. */
function walk(root: Root, found: Found): void {
  const stack: (Nodes | '\n')[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === '\n') found.lines.push('\n')
    else if (node.type === 'text') found.lines.push(node.value)
    else if (node.type === 'root') pushAll(stack, node.children)
    else if (node.type === 'element') {
      const { tagName, properties, children } = node
      if (tagName === 'title' && found.title === null)
        found.title = textWithin(node).replace(/\s+/g, ' ').trim() || null
      if (tagName === 'link' && has(properties.rel, 'canonical')) found.url ??= web(properties.href)
      if (tagName === 'head') {
        pushAll(stack, children.filter(isTitleOrLink))
        continue
      }
      if (tagName === 'title' || UNREAD.has(tagName) || isHidden(properties)) continue
      const block = BLOCKS.has(tagName)
      if (block) stack.push('\n')
      pushAll(stack, children)
      if (block) stack.push('\n')
    }
  }
}

/** So that the first comes out first; spreading fails at a hundred thousand. */
function pushAll(stack: (Nodes | '\n')[], nodes: readonly Nodes[]): void {
  for (const node of nodes.toReversed()) stack.push(node)
}

function isTitleOrLink(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'title' || node.tagName === 'link')
}

function isHidden({ hidden, style }: Record<string, unknown>): boolean {
  return hidden === true || (typeof style === 'string' && /display:\s*none/i.test(style))
}

function has(value: unknown, word: string): boolean {
  return Array.isArray(value) && value.includes(word)
}

function web(href: unknown): string | null {
  return typeof href === 'string' && /^https?:\/\//i.test(href) ? href : null
}

function textWithin(node: Nodes): string {
  return 'children' in node
    ? node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    : ''
}

function tidy(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
