import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'

const BREAK = /\r\n|\r|\n|<br[ \t]*\/?>/gi

/** Keeps the writer's lines: one thought per line is how a log is written. `<br>`, as tables need it, breaks too. */
export function breakLines() {
  return (tree: Root): void => breakIn(tree)
}

function breakIn(node: Parents): void {
  const children: Nodes[] = []
  for (const child of node.children) {
    if (child.type === 'text') children.push(...breakText(child.value))
    else {
      if ('children' in child) breakIn(child)
      children.push(child)
    }
  }
  node.children = children as typeof node.children
}

function breakText(text: string): PhrasingContent[] {
  const [first = '', ...rest] = text.split(BREAK)
  const lines: PhrasingContent[] = first ? [{ type: 'text', value: first }] : []
  for (const line of rest) {
    lines.push({ type: 'break' })
    if (line) lines.push({ type: 'text', value: line })
  }
  return lines
}
