import { describe, expect, it } from 'vitest'
import { createPlaceFinder, type PalettePlace, typedDay } from './palette-places'

const places: PalettePlace[] = [
  { label: '日志', words: 'log rizhi', href: '/' },
  { label: '主题', words: 'topics zhuti', href: '/topics' },
  { label: '深色', words: 'dark theme shense', presses: 'theme-dark' },
  { label: '2022年6月16日星期四', words: '2022-06-16 6-16', href: '/days/2022-06-16' },
]

describe('createPlaceFinder', () => {
  const find = createPlaceFinder(places)
  it.each([
    ['主题', '主题'],
    ['topic', '主题'],
    ['dark', '深色'],
    ['shense', '深色'],
    ['6-16', '2022年6月16日星期四'],
    ['2022/6/16', '2022年6月16日星期四'],
  ])('%s leads to %s', (query, label) => {
    expect(find(query).map((place) => place.label)[0]).toBe(label)
  })

  it('offers a typed day that has no notes', () => {
    expect(find('2021-1-2')[0]).toEqual({ label: '2021-01-02', href: '/days/2021-01-02' })
  })

  it('names a typed day once', () => {
    const addresses = find('2022-06-16').map((place) => ('href' in place ? place.href : ''))
    expect(addresses.filter((href) => href === '/days/2022-06-16')).toHaveLength(1)
  })
})

describe('typedDay', () => {
  it.each([
    ['2022-6-16', '2022-06-16'],
    ['2022年6月16日', '2022-06-16'],
    ['2022.06.16', '2022-06-16'],
    ['2022-13-45', null],
    ['2022-02-30', null],
    ['16', null],
    ['DETR', null],
  ])('%s is %s', (text, day) => {
    expect(typedDay(text)).toBe(day)
  })
})
