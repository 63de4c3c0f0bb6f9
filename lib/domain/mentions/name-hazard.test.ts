import { describe, expect, it } from 'vitest'
import { KNOWN_TOPICS } from '../known-topics'
import { hazardOf } from './name-hazard'

describe('names that would be met where nobody means them', () => {
  it.each([
    ['x', 'one-character'],
    ['的', 'one-character'],
    ['Ｇ', 'one-character'],
    ['🔥', 'emoji'],
    ['👩‍🔬', 'emoji'],
    ['attention', 'common-word'],
    ['Attentions', 'common-word'],
    ['模型', 'common-word'],
    ['Vit.*', 'pattern'],
    ['^GAN', 'pattern'],
    ['[A-Z]+', 'pattern'],
    ['GAN|ViT', 'pattern'],
    ['\\bGAN\\b', 'pattern'],
    ['/gan/i', 'pattern'],
    ['a{2,3}', 'pattern'],
  ])('asks about %s: %s', (name, hazard) => {
    expect(hazardOf(name)).toBe(hazard)
  })

  it.each([
    'ViT',
    'C++',
    'A*',
    'node.js',
    'GPT-3.5',
    'p(x|y)',
    'R²',
    'U-Net++',
    'Self-Attention',
    '归纳偏置',
    '$LaTeX',
  ])('does not ask about %s', (name) => {
    expect(hazardOf(name)).toBeNull()
  })

  it('finds nothing wrong with the known topics', () => {
    const names = KNOWN_TOPICS.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(names.filter((name) => hazardOf(name) !== null)).toEqual([])
  })
})
