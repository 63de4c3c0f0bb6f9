import type { Core, NodeSingular } from 'cytoscape'
import { widthOf } from '@/lib/search/places/text-width'

/** Zoom from which notes are named too; a title is long. */
const NOTES_FROM = 1.2
/** Letters keep their size on the screen when everything else shrinks; discs follow half of the way. */
const LARGEST = 6
/** Letters of a name before it is cut. */
const LONGEST = 24

type Box = { left: number; right: number; top: number; bottom: number }

/** Sizes for the zoom there is now, and names wherever there is room for one; again whenever the zoom changes. */
export function keepReadable(graph: Core): void {
  const nodes = graph.nodes().sort((a, b) => b.data('ties') - a.data('ties'))
  const inOrder = [
    ...nodes.filter('[kind != "note"]').toArray(),
    ...nodes.filter('[kind = "note"]').toArray(),
  ] as NodeSingular[]
  const scale = () => {
    const zoom = graph.zoom()
    const larger = Math.min(LARGEST, Math.max(1, 1 / zoom))
    graph.batch(() => {
      for (const node of inOrder) {
        node.data({
          font: node.data('letters') * larger,
          size: node.data('disc') * Math.sqrt(larger),
          room: `${Math.round(0.6 * LONGEST * node.data('letters') * larger)}px`,
        })
      }
    })
    const named = withRoom(inOrder.filter((node) => node.data('kind') !== 'note' || zoom >= NOTES_FROM))
    graph.batch(() => {
      for (const node of inOrder) node.toggleClass('named', named.has(node))
    })
  }
  let asked = 0
  graph.on('zoom', () => {
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(scale)
  })
  graph.on('destroy', () => cancelAnimationFrame(asked))
  scale()
}

/** Those of the nodes, the first first, whose names fall neither on one another nor on a disc that is named. */
function withRoom(nodes: readonly NodeSingular[]): Set<NodeSingular> {
  const taken: Box[] = []
  const named = new Set<NodeSingular>()
  for (const node of nodes) {
    const { disc, name } = boxesOf(node)
    if (taken.some((box) => overlap(box, name))) continue
    taken.push(disc, name)
    named.add(node)
  }
  return named
}

function boxesOf(node: NodeSingular): { disc: Box; name: Box } {
  const { x, y } = node.position()
  const size = node.data('size') / 2
  const font = node.data('font')
  const label = String(node.data('label'))
  const half = 0.5 * Math.min(LONGEST, widthOf(label, 0, label.length)) * 0.6 * font + 2
  return {
    disc: { left: x - size, right: x + size, top: y - size, bottom: y + size },
    name: { left: x - half, right: x + half, top: y + size + 1, bottom: y + size + 3 + 1.2 * font },
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
