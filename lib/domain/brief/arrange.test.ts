import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLine } from './a-line'
import { arrangeLines, type LineTouch, movedBefore, siblingsOf } from './arrange'
import { lineKey } from './line-key'

const touch = (given: Partial<LineTouch>): LineTouch => ({
  hidden: false,
  pinned: false,
  position: null,
  text: null,
  ...given,
})
const keysOf = (lines: { key: string }[]) => lines.map(({ key }) => key)

const found = [
  aLine({ key: 'question', section: 'questions', kind: 'question' }),
  aLine({ key: 'a' }),
  aLine({ key: 'a1', kind: 'point', under: 'a' }),
  aLine({ key: 'a2', kind: 'point', under: 'a' }),
  aLine({ key: 'b' }),
]

describe('arrangeLines', () => {
  it('puts sections in the order of the page and bullets below their gist', () => {
    expect(keysOf(arrangeLines(found, new Map()))).toEqual(['a', 'a1', 'a2', 'b', 'question'])
  })

  it('moves a gist together with its bullets', () => {
    const touches = new Map([
      ['b', touch({ position: 0 })],
      ['a', touch({ position: 1 })],
    ])
    expect(keysOf(arrangeLines(found, touches))).toEqual(['b', 'a', 'a1', 'a2', 'question'])
  })

  it('puts a line that was found later behind the one it was found behind', () => {
    const touches = new Map([
      ['c', touch({ position: 0 })],
      ['a', touch({ position: 1 })],
    ])
    const later = [aLine({ key: 'new' }), aLine({ key: 'a' }), aLine({ key: 'newer' }), aLine({ key: 'c' })]
    expect(keysOf(arrangeLines(later, touches))).toEqual(['new', 'c', 'a', 'newer'])
  })

  it('hides bullets with their gist, but for those that are pinned', () => {
    const touches = new Map([
      ['a', touch({ hidden: true })],
      ['a2', touch({ pinned: true })],
    ])
    const hidden = arrangeLines(found, touches).filter((line) => line.hidden)
    expect(keysOf(hidden)).toEqual(['a', 'a1'])
  })

  it('says a line in the writer’s words', () => {
    const [line] = arrangeLines(found, new Map([['a', touch({ text: '换个说法' })]]))
    expect(line).toMatchObject({ text: '换个说法', edited: true, voice: 'own' })
  })
})

describe('moving', () => {
  it('knows the lines a line can change places with', () => {
    expect(siblingsOf(found, 'a1')).toEqual(['a1', 'a2'])
    expect(siblingsOf(found, 'b')).toEqual(['a', 'b'])
    expect(siblingsOf(found, 'gone')).toEqual([])
  })

  it.each([
    ['c', 'a', ['c', 'a', 'b']],
    ['a', null, ['b', 'c', 'a']],
    ['a', 'c', ['b', 'a', 'c']],
    ['a', 'a', ['a', 'b', 'c']],
    ['x', 'a', ['a', 'b', 'c']],
    ['a', 'x', ['a', 'b', 'c']],
  ])('of %s before %s gives %j', (key, before, order) => {
    expect(movedBefore(['a', 'b', 'c'], key, before)).toEqual(order)
  })

  it('loses no line and doubles none', () => {
    const keys = fc.uniqueArray(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(keys, fc.nat(), fc.option(fc.nat()), (order, from, to) => {
        const key = order[from % order.length] ?? ''
        const before = to === null ? null : (order[to % order.length] ?? null)
        expect(movedBefore(order, key, before).sort()).toEqual(order.toSorted())
      }),
    )
  })
})

describe('lineKey', () => {
  it('stays while the words stay, whatever stands between them', () => {
    expect(lineKey('point', 'detr', '快，小')).toBe(lineKey('point', 'detr', '快, 小 '))
    expect(lineKey('point', 'detr', '快')).not.toBe(lineKey('point', 'vit', '快'))
    expect(lineKey('point', 'detr', '快')).not.toBe(lineKey('point', 'detr', '慢'))
    expect(lineKey('gist', 'detr')).toMatch(/^gist-[0-9a-z]{5,11}$/)
  })
})
