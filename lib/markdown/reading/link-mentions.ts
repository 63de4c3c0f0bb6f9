import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { createMentionFinder } from '../../domain/mentions'
import { contextOf, type NoteFile, type RenderInput } from '../note-context'

type Topics = RenderInput['topics']
type Finder = ReturnType<typeof createMentionFinder<string>>

/** One list of topics serves many notes; its finder is made once. */
const finders = new WeakMap<Topics, Finder>()

/** Links each topic where the prose first names it; code, links and formulas are left alone. */
export function linkMentions() {
  return (tree: Root, file: NoteFile): void => {
    const { topics } = contextOf(file).input
    if (topics.length > 0) linkIn(tree, finderFor(topics), new Set())
  }
}

function finderFor(topics: Topics): Finder {
  const known = finders.get(topics)
  if (known) return known
  const finder = createMentionFinder(topics.map(({ slug, spellings }) => ({ topic: slug, names: spellings })))
  finders.set(topics, finder)
  return finder
}

function linkIn(node: Parents, finder: Finder, seen: Set<string>): void {
  const children: Nodes[] = []
  for (const child of node.children) {
    if (child.type === 'text') children.push(...linkText(child.value, finder, seen))
    else {
      if ('children' in child && !holdsNoMentions(child)) linkIn(child, finder, seen)
      children.push(child)
    }
  }
  node.children = children as typeof node.children
}

function holdsNoMentions(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || node.data?.hName === 'span'
}

function linkText(text: string, finder: Finder, seen: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let done = 0
  for (const { start, end, topic } of finder.find(text)) {
    if (seen.has(topic)) continue
    seen.add(topic)
    if (start > done) parts.push({ type: 'text', value: text.slice(done, start) })
    parts.push(mentionLink(topic, text.slice(start, end)))
    done = end
  }
  if (done < text.length) parts.push({ type: 'text', value: text.slice(done) })
  return parts
}

function mentionLink(slug: string, name: string): PhrasingContent {
  return {
    type: 'link',
    url: `/topics/${encodeURIComponent(slug)}`,
    data: { hProperties: { className: ['mention'] } },
    children: [{ type: 'text', value: name }],
  }
}
