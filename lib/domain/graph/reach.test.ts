import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphEdge, GraphNode } from './graph'
import { distancesFrom, tieUp } from './reach'

const edge = (from: string, to: string): GraphEdge => ({ from, to, kind: 'tag', weight: 1 })
const node = (id: string): Omit<GraphNode, 'ties'> => ({
  id,
  slug: id,
  label: id,
  kind: 'note',
  colour: null,
  day: null,
  distance: null,
})

describe('distancesFrom', () => {
  it('counts steps either way along an edge, up to the most', () => {
    const edges = [edge('b', 'a'), edge('b', 'c'), edge('c', 'd')]
    expect([...distancesFrom('a', edges, 2)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
  })

  it('never differs by more than one across an edge', () => {
    const name = fc.integer({ min: 0, max: 9 }).map(String)
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name)), (pairs) => {
        const edges = pairs.map(([from, to]) => edge(from, to))
        const distances = distancesFrom('0', edges, 99)
        for (const { from, to } of edges) {
          const [one, other] = [distances.get(from), distances.get(to)]
          expect(one === undefined).toBe(other === undefined)
          if (one !== undefined && other !== undefined) expect(Math.abs(one - other)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

it('tieUp drops edges that lead out and counts each neighbour once', () => {
  const { nodes, edges } = tieUp(
    [node('a'), node('b')],
    [edge('a', 'b'), edge('b', 'a'), edge('a', 'gone'), edge('a', 'a')],
  )
  expect(edges).toHaveLength(2)
  expect(nodes.map(({ id, ties }) => [id, ties])).toEqual([
    ['a', 1],
    ['b', 1],
  ])
})
