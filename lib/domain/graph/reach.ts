import type { GraphEdge, GraphNode } from './graph'

type Tied = Pick<GraphEdge, 'from' | 'to'>

/** Who is tied to whom, either way round. */
export function neighboursOf(edges: readonly Tied[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  const add = (one: string, other: string) => {
    const known = neighbours.get(one)
    if (known) known.add(other)
    else neighbours.set(one, new Set([other]))
  }
  for (const { from, to } of edges) {
    if (from === to) continue
    add(from, to)
    add(to, from)
  }
  return neighbours
}

/** Steps from the centre to everything that can be reached in at most `most` of them, itself included at 0. */
export function distancesFrom(centre: string, edges: readonly Tied[], most: number): Map<string, number> {
  const neighbours = neighboursOf(edges)
  const distances = new Map([[centre, 0]])
  let edge = [centre]
  for (let step = 1; step <= most && edge.length > 0; step++) {
    const next: string[] = []
    for (const id of edge) {
      for (const neighbour of neighbours.get(id) ?? []) {
        if (distances.has(neighbour)) continue
        distances.set(neighbour, step)
        next.push(neighbour)
      }
    }
    edge = next
  }
  return distances
}

/** Edges whose ends are both among the nodes, and the nodes with their ties counted. */
export function tieUp(
  nodes: readonly Omit<GraphNode, 'ties'>[],
  edges: readonly GraphEdge[],
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const ids = new Set(nodes.map(({ id }) => id))
  const kept = edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
  const neighbours = neighboursOf(kept)
  return { nodes: nodes.map((node) => ({ ...node, ties: neighbours.get(node.id)?.size ?? 0 })), edges: kept }
}
