import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import type { Day } from '@/lib/domain/day'
import { hideAfter, standOut, stepFrom } from './walk-graph'

/** `a` in the middle, tied to all but `far`; the numbers are where they stand. */
const graph = () =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset' },
    style: [{ selector: '.late', style: { display: 'none' } }],
    elements: [
      { data: { id: 'a', kind: 'model' }, position: { x: 0, y: 0 } },
      { data: { id: 'right', kind: 'note', day: '2022-06-16' }, position: { x: 90, y: 10 } },
      { data: { id: 'below', kind: 'note', day: '2022-06-18' }, position: { x: 5, y: 80 } },
      { data: { id: 'only', kind: 'model' }, position: { x: 5, y: 160 } },
      { data: { id: 'far', kind: 'model' }, position: { x: 40, y: 0 } },
      { data: { id: 'ar', source: 'right', target: 'a' } },
      { data: { id: 'ab', source: 'below', target: 'a' } },
      { data: { id: 'ob', source: 'below', target: 'only' } },
    ],
  })
const ids = (found: cytoscape.CollectionReturnValue | cytoscape.NodeCollection) =>
  found.map((node) => node.id()).sort()

describe('stepFrom', () => {
  it('goes to the neighbour that lies that way, before anyone nearer who is none', () => {
    const one = graph()
    const from = (id: string, key: string) => stepFrom(one, one.getElementById(id), key)?.id()
    expect(from('a', 'ArrowRight')).toBe('right')
    expect(from('a', 'ArrowDown')).toBe('below')
    expect(from('below', 'ArrowDown')).toBe('only')
    expect(from('only', 'ArrowUp')).toBe('below')
  })

  it('goes to whoever is nearest where no neighbour lies that way, and nowhere at the rim', () => {
    const one = graph()
    expect(stepFrom(one, one.getElementById('far'), 'ArrowRight')?.id()).toBe('right')
    expect(stepFrom(one, one.getElementById('right'), 'ArrowRight')).toBeNull()
    expect(stepFrom(one, one.getElementById('a'), 'Enter')).toBeNull()
  })
})

it('standOut shows a node with its neighbours and makes the rest faint, until it is taken back', () => {
  const one = graph()
  standOut(one, one.getElementById('a'))
  expect(ids(one.nodes('.far'))).toEqual(['far', 'only'])
  expect(ids(one.nodes('.near'))).toEqual(['a', 'below', 'right'])
  standOut(one, null)
  expect(one.elements('.far, .near, .here').empty()).toBe(true)
})

it('hideAfter hides later notes and the topics that only they had', () => {
  const one = graph()
  hideAfter(one, '2022-06-17' as Day)
  expect(ids(one.nodes('.late'))).toEqual(['below', 'only'])
  hideAfter(one, null)
  expect(one.nodes('.late').empty()).toBe(true)
})
