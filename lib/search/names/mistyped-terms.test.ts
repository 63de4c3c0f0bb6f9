import { describe, expect, it } from 'vitest'
import { buildNames } from './build-names'
import { mistypedTerms } from './mistyped-terms'
import { slipCost } from './slip-cost'
import { sortTerms } from './vocabulary'

/** The words that a typed word may stand for, the best first. */
function likely(typed: string, words: string[]): string[] {
  const data = buildNames([words.join(' ')])
  return [...mistypedTerms(data, typed)]
    .sort((a, b) => b[1] - a[1])
    .map(([term]) => data.vocabulary.text(term))
}

describe('mistypedTerms', () => {
  it.each([
    ['dert', ['detr', 'desert'], 'two neighbours the wrong way round'],
    ['imgnet', ['imagenet', 'magnet'], 'a letter left out'],
    ['ert', ['bert'], 'the first letter left out'],
    ['cpt', ['gpt'], 'the first letter wrong'],
    ['tranfsormer', ['transformer', 'performer'], 'one slip in a long word'],
    ['trnasfomer', ['transformer'], 'two slips in a long word'],
    ['tranfor', ['transformer'], 'a slip in the beginning of a longer word'],
    ['cnvnxt', ['convnext', 'connect'], 'all vowels left out'],
    ['mobnet', ['mobilenet'], 'an abbreviation'],
  ])('%s stands for %s: %s', (typed, [first, ...others]) => {
    expect(likely(typed, [first!, ...others])[0]).toBe(first)
  })
  it.each([
    ['ab', ['ax'], 'two letters are too few for a slip'],
    ['bart', ['boat'], 'four letters are too few for two'],
    ['2021', ['2020', '2012'], 'a number'],
    ['resnet', ['transformer'], 'another word'],
  ])('%s does not stand for %s: %s', (typed, words) => expect(likely(typed, words)).toEqual([]))
  it('looks at no more than it can make sense of', () => {
    expect(likely('a'.repeat(200), ['a'.repeat(30)])).toEqual([])
  })
})

describe('slipCost', () => {
  const cost = (typed: string, meant: string) => slipCost(typed, sortTerms([meant]).vocabulary, 0)
  it.each([
    ['dert', 'detr', 'dext', 'detr', 'a swap', 'a wrong letter'],
    ['resnet', 'ressnet', 'renet', 'resnet', 'a doubled letter', 'a missing one'],
    ['bwrt', 'bert', 'bzrt', 'bert', 'a key beside', 'one far away'],
    ['barts', 'bart', 'gart', 'bart', 'a letter at the end', 'the first one wrong'],
    ['yoloc5', 'yolov5', 'yolov6', 'yolov5', 'a wrong letter', 'another number'],
  ])('%s for %s costs less than %s for %s: %s, %s', (a, meantA, b, meantB) => {
    expect(cost(a, meantA)).toBeLessThan(cost(b, meantB))
  })
  it('is nothing where nothing is wrong', () => expect(cost('bert', 'bert')).toBe(0))
})
