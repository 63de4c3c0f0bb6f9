import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakingSeconds } from './speaking-time'

describe('speakingSeconds', () => {
  it('takes a minute for 240 Chinese characters, and a little breath', () => {
    const seconds = speakingSeconds('一'.repeat(240))
    expect(seconds).toBeGreaterThanOrEqual(60)
    expect(seconds).toBeLessThanOrEqual(62)
  })

  it('takes about a minute for 130 English words', () => {
    const words = 'The model learns to match boxes with objects in every single image'.split(' ')
    const text = Array.from({ length: 130 }, (_, index) => words[index % words.length]).join(' ')
    const seconds = speakingSeconds(text)
    expect(seconds).toBeGreaterThan(48)
    expect(seconds).toBeLessThan(68)
  })

  it.each([
    ['a text in both languages', '检测可以看成集合预测，DETR 用二分图匹配做到这一点。', 8, 14],
    ['numbers by their digits', '准确率 77.1%', 3, 6],
    ['an acronym by its letters', 'CNN', 1, 2],
    ['a formula, pointed at', '\\(N=HW/P^2\\)', 3, 7],
    ['a long formula', '$$\\sum_{i=1}^{n} \\frac{x_i - \\mu}{\\sigma} + \\lambda \\|w\\|^2$$', 5, 12],
    [
      'an address, which nobody reads out',
      'https://arxiv.org/abs/2010.11929?context=cs.CV&with=much-more',
      2,
      4,
    ],
    ['code, which is shown', '```python\nfor x in range(10):\n    print(x)\n    print(x)\n```', 2, 4],
    ['the label of a link alone', '[论文](https://example.org/a/very/long/address/indeed)', 1, 3],
  ])('is about right for %s', (_, text, least, most) => {
    expect(speakingSeconds(text)).toBeGreaterThanOrEqual(least)
    expect(speakingSeconds(text)).toBeLessThanOrEqual(most)
  })

  it('is nothing for nothing, and says no signs of Markdown', () => {
    expect(speakingSeconds(' \n ')).toBe(0)
    expect(speakingSeconds('**优点**')).toBe(speakingSeconds('优点'))
    expect(speakingSeconds('[[ViT|这个模型]]')).toBe(speakingSeconds('这个模型'))
  })

  it('never takes less for more, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('字', 'a', ' ', '7', '.', '，', '\n', 'Z', '%') })
    fc.assert(
      fc.property(text, (some) => {
        const seconds = speakingSeconds(some)
        expect(Number.isInteger(seconds)).toBe(true)
        expect(speakingSeconds(`${some}\n再说十个汉字就更久了`)).toBeGreaterThanOrEqual(seconds)
      }),
    )
  })

  it('reads half a megabyte at once', () => {
    expect(speakingSeconds('一句话 with $x$ and 3.5% 。\n'.repeat(20_000))).toBeGreaterThan(10_000)
  })
})
