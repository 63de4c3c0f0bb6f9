import { describe, expect, it } from 'vitest'
import { buildNames } from './build-names'
import { foldedUnits } from './folded-unit'
import { placeNearly } from './near-chars'

function nearly(typed: string, text: string): string | null {
  const place = placeNearly(buildNames([text]).texts, 0, foldedUnits(typed))
  return place && text.slice(place.start, place.end)
}

describe('placeNearly', () => {
  it.each([
    ['二份图', '图解二分图匹配', '二分图', 'a wrong one in the middle'],
    ['尔分图', '图解二分图匹配', '二分图', 'a wrong first one'],
    ['二分涂', '图解二分图匹配', '二分图', 'a wrong last one'],
    ['二图匹配', '图解二分图匹配', '二分图匹配', 'one left out'],
    ['二分分图匹配', '图解二分图匹配', '二分图匹配', 'one too many'],
    ['分二图', '图解二分图匹配', '二分图', 'two swapped'],
    ['匹配二分圖', '匹配二份圖', '匹配二份圖', 'Traditional and wrong'],
  ])('%s in %s: %s, %s', (typed, text, found) => expect(nearly(typed, text)).toBe(found))
  it.each([
    ['二份涂', '图解二分图匹配', 'two wrong ones'],
    ['匹配图', '图解二分图匹配', 'what is missing is beyond the end'],
    ['二分图', '二分 DETR', 'no character for the wrong one'],
  ])('%s not in %s: %s', (typed, text) => expect(nearly(typed, text)).toBe(null))
})
