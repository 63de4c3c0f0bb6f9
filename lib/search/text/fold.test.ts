import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPlain, foldText } from './fold'
import { simplifiedForms } from './simplified'

describe('foldPlain', () => {
  it.each([
    ['Swin-T', 'swin-t'],
    ['ＳｗｉｎＴ　１２％', 'swint 12%'],
    ['Café naïve Ångström', 'cafe naive angstrom'],
    ['Łukasz Søren Đỗ', 'lukasz soren do'],
    ['ΑΣ ς σ', 'ασ σ σ'],
    ['İstanbul ı ſ', 'istanbul i s'],
    ['Ёлка й', 'елка и'],
    ['swin‐t ‑ ‒ – −', 'swin-t - - - -'],
    ['don’t “so”', 'don\'t "so"'],
    ['x² ① Ⅴ ℝ ≠ ∉', 'x2 1 v r ≠ ∉'],
    ['が か\u3099 पि', 'が か\u3099 पि'],
    ['與訓練', '與訓練'],
  ])('%s is %s', (text, folded) => expect(foldPlain(text)).toBe(folded))

  it('leaves alone what would change its length', () => {
    for (const text of ['ß', 'ﬁ', '½', '㎏', 'ŉ', '𝐀', 'e\u0301', '👍🏽']) expect(foldPlain(text)).toBe(text)
  })
})

describe('foldText', () => {
  it.each([
    ['與訓練', '与训练'],
    ['預訓練模型', '预训练模型'],
    ['二分圖匹配', '二分图匹配'],
    // Taiwan and Hong Kong forms.
    ['裡 裏 著 羣 群 衞 説 綫 為 爲', '里 里 着 群 群 卫 说 线 为 为'],
    ['么 麼 什么', '么 么 什么'],
    ['乾 幹 干', '干 干 干'],
    // Outside the basic plane, and a form that is longer than what it stands for.
    ['𠁞 𡑍', '𠀾 𫭼'],
    ['㜢', '㜢'],
  ])('%s is %s', (text, folded) => expect(foldText(text)).toBe(folded))

  it('leaves Simplified Chinese alone', () => {
    const text =
      '我们提出一种基于二分图匹配的目标检测方法，无需非极大值抑制；着手、后面、只有、系统、里程、台式、松散、面条。'
    expect(foldText(text)).toBe(foldPlain(text))
  })

  it('follows every chain of forms to its end', () => {
    const chained = [...simplifiedForms()].filter(([, to]) => simplifiedForms().has(to))
    expect(chained).toEqual([])
  })
})

describe.each([
  ['foldPlain', foldPlain],
  ['foldText', foldText],
])('%s', (_, fold) => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 })
  const broken = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units))

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.oneof(anything, broken), (text) => {
        const folded = fold(text)
        expect(folded.length).toBe(text.length)
        expect([...folded].length).toBe([...text].length)
      }),
    )
  })

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(fc.oneof(anything, broken), (text) => fold(fold(text)) === fold(text)))
    for (let unit = 0; unit < 0x10000; unit++) {
      const once = fold(String.fromCharCode(unit))
      if (fold(once) !== once) expect.fail(`U+${unit.toString(16)} becomes ${once}, then ${fold(once)}`)
    }
  })

  it('folds a character the same wherever it stands', () => {
    fc.assert(
      fc.property(anything, anything, (left, right) => fold(left + right) === fold(left) + fold(right)),
    )
  })

  it('makes a replacement character of half a pair', () => {
    expect(fold('a\ud83db\ude00')).toBe('a\ufffdb\ufffd')
    expect(fold('\ud83d')).toBe('\ufffd')
    expect(fold('é\u{1f600}\ud83d\u{1f600}')).toBe('e\u{1f600}\ufffd\u{1f600}')
  })

  it('folds long text across its inner borders', () => {
    const text = `${'ＡÉ😀與'.repeat(5000)}\ufeff`
    expect(fold(text)).toBe(`${fold('ＡÉ😀與').repeat(5000)}\ufeff`)
  })
})
