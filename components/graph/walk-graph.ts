import type { Core, NodeSingular } from 'cytoscape'
import type { Day } from '@/lib/domain/day'

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The node an arrow key leads to: the nearest neighbour that lies that way, else the nearest node at all; null at the rim. */
export function stepFrom(graph: Core, here: NodeSingular, key: string): NodeSingular | null {
  const direction = DIRECTIONS[key]
  if (!direction) return null
  const neighbours = here.neighborhood('node').not('.late')
  return (
    nearest(here, neighbours.toArray() as NodeSingular[], direction) ??
    nearest(here, graph.nodes().not('.late').toArray() as NodeSingular[], direction)
  )
}

function nearest(
  here: NodeSingular,
  others: readonly NodeSingular[],
  [dx, dy]: readonly [number, number],
): NodeSingular | null {
  const from = here.position()
  let best: NodeSingular | null = null
  let least = Number.POSITIVE_INFINITY
  for (const other of others) {
    if (other.same(here)) continue
    const { x, y } = other.position()
    const along = (x - from.x) * dx + (y - from.y) * dy
    const beside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx)
    if (along <= 0 || beside > 2 * along) continue
    // What lies straight ahead comes before what is a little nearer to one side.
    const way = along + 2 * beside
    if (way < least) [best, least] = [other, way]
  }
  return best
}

/** Shows the node and its neighbours, the rest faintly; with null all of them alike. */
export function standOut(graph: Core, node: NodeSingular | null): void {
  graph.batch(() => {
    graph.elements().removeClass('far near here')
    if (!node) return
    const near = node.closedNeighborhood()
    graph.elements().difference(near).addClass('far')
    near.addClass('near')
    node.addClass('here')
  })
}

/** Hides notes of later days, and topics that then have no note; with null nothing is hidden. */
export function hideAfter(graph: Core, day: Day | null): void {
  graph.batch(() => {
    graph.nodes().removeClass('late')
    if (day === null) return
    const late = graph.nodes('[kind = "note"]').filter((node) => String(node.data('day')) > day)
    late.addClass('late')
    const topics = graph.nodes('[kind != "note"]')
    const isOrphaned = (neighbours: ReturnType<typeof graph.nodes>) =>
      neighbours.nonempty() && neighbours.difference(late).empty()
    topics.filter((topic) => isOrphaned(topic.neighborhood('node'))).addClass('late')
  })
}
