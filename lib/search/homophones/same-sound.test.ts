import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameSound } from './same-sound'

describe('sameSound', () => {
  it.each([
    ['与训练', '预训练', 'a wrong first character'],
    ['损失含数', '损失函数', 'one in the middle'],
    ['虫构', '重构', 'a character with two readings'],
    ['中构', '重构', 'its other reading'],
    ['與訓練', '预训练', 'Traditional and Simplified'],
    ['CLIP摸型', 'clip模型', 'Latin in between'],
  ])('%s sounds like %s: %s', (a, b) => {
    expect(sameSound(a, b)).toBe(true)
    expect(sameSound(b, a)).toBe(true)
  })
  it.each([
    ['预训练', '预训练', 'the same word'],
    ['預訓練', '预训练', 'the same word in the other script'],
    ['预训', '预训练', 'a shorter one'],
    ['资注意力', '知注意力', 'zi and zhi are two sounds'],
    ['vit', 'bit', 'Latin letters'],
    ['', '', 'nothing'],
    ['预训练', 'yu训练', 'letters for a character'],
  ])('%s is no homophone of %s: %s', (a, b) => expect(sameSound(a, b)).toBe(false))
  it('says the same both ways round, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('预', '与', '重', '中', 'a', '😀', '\ud800', '👍') })
    fc.assert(fc.property(text, text, (a, b) => sameSound(a, b) === sameSound(b, a)))
  })
})
