import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { contextOf, type NoteContext, type NoteFile, report } from '../note-context'
import { type ProtectedSpan, uncover } from '../source/protected-span'
import { formulaNode } from './formula-node'

/** Puts the covered spans back: as formulas and links in prose, as the very text they were in code and addresses. */
export function restoreSpans() {
  return (tree: Root, file: NoteFile): void => {
    const context = contextOf(file)
    restoreIn(tree, false, context)
  }
}

function restoreIn(node: Parents, insideLink: boolean, context: NoteContext): void {
  const children: Nodes[] = []
  for (const child of node.children) {
    if (child.type === 'text' || child.type === 'inlineMath') {
      children.push(...restoreText(child.value, insideLink, context))
      continue
    }
    restoreStrings(child, context)
    if (child.type === 'code' && child.lang === 'math') {
      children.push(mathBlock(child.value, child.position, context))
      continue
    }
    if ('children' in child) {
      restoreIn(child, insideLink || child.type === 'link' || child.type === 'linkReference', context)
    }
    children.push(child)
  }
  node.children = children as typeof node.children
}

/** Every string of a node that is no text: code, addresses, labels, alternative texts. */
function restoreStrings(node: Nodes, { source, input }: NoteContext): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'string' || !value.includes(source.marker)) continue
    const parts = uncover(value, source.marker, source.spans)
    Object.assign(node, { [key]: parts.map((part) => asWritten(part, input.body)).join('') })
  }
}

function restoreText(text: string, insideLink: boolean, context: NoteContext): PhrasingContent[] {
  const { source, input } = context
  if (!text.includes(source.marker)) return [{ type: 'text', value: text }]
  return uncover(text, source.marker, source.spans).map((part): PhrasingContent => {
    if (typeof part === 'string') return { type: 'text', value: part }
    if (part.kind === 'formula') return addFormula(part, context)
    if (insideLink || part.kind === 'dollars') return { type: 'text', value: asWritten(part, input.body) }
    return part.kind === 'url' ? urlLink(part.url) : wikiLink(part, context)
  })
}

function asWritten(part: string | ProtectedSpan, body: string): string {
  return typeof part === 'string' ? part : body.slice(part.start, part.end)
}

function addFormula(
  { tex, display, start, end }: Extract<ProtectedSpan, { kind: 'formula' }>,
  context: NoteContext,
): PhrasingContent {
  const index = context.formulas.push({ tex, display, range: { start, end } }) - 1
  return formulaNode(tex, index)
}

/** A fence marked `math`, as some programs write display formulas. */
function mathBlock(tex: string, position: Nodes['position'], context: NoteContext): Nodes {
  const { map } = context.source
  const start = map.toOriginal(position?.start.offset ?? 0)
  const end = map.toOriginal(position?.end.offset ?? 0)
  const children = [addFormula({ kind: 'formula', tex, display: true, start, end }, context)]
  return { type: 'paragraph', children, position }
}

function urlLink(url: string): PhrasingContent {
  const target = /^www\./i.test(url) ? `https://${url}` : url
  return { type: 'link', url: target, children: [{ type: 'text', value: url }] }
}

function wikiLink(
  { target, label, start, end }: Extract<ProtectedSpan, { kind: 'wiki-link' }>,
  context: NoteContext,
): PhrasingContent {
  const known = Object.hasOwn(context.input.links, target) ? context.input.links[target] : null
  if (known) {
    return {
      type: 'link',
      url: known.href,
      data: { hProperties: { className: ['wiki-link'] } },
      children: [{ type: 'text', value: label ?? known.text }],
    }
  }
  report(context, {
    code: 'link-missing',
    severity: 'info',
    message: `There is no note or topic called "${target}".`,
    params: { target },
    range: { start, end },
    fix: `Write a note or topic with that name, or change the link.`,
  })
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['wiki-link', 'missing'] } },
    children: [{ type: 'text', value: label ?? target }],
  }
}
