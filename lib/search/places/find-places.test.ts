import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaces } from './find-places'
import type { Place, Wanted } from './place'

function want(typed: string, more: Partial<Wanted> = {}): Wanted {
  return { typed, phrase: false, prefix: true, also: [], pinyin: null, ...more }
}

const found = (places: Place[]) => places.map((place) => place.found)

/** What is found in the text, and in which tier; prints every place when it is something else. */
function expectFound(text: string, wanted: Wanted, words: string[], tier = 'exact') {
  const places = findPlaces(text, wanted)
  const told = `${wanted.typed} in ${text}: ${JSON.stringify(places)}`
  expect(found(places), told).toEqual(words)
  for (const place of places) expect(place.tier, told).toBe(tier)
}

describe('a word as typed', () => {
  it.each([
    ['case and width', 'ＤＥＴＲ 和 detr', 'DETR', ['ＤＥＴＲ', 'detr']],
    ['accents, also apart', 'café cafe\u0301 cafe', 'café', ['café', 'cafe\u0301', 'cafe']],
    ['a ligature', 'ﬁne-tuning', 'finetuning', ['ﬁne-tuning']],
    ['a number with a dot', 'arXiv:2010.11929v2', '2010.11929', ['2010.11929']],
    ['the same without the dot', 'arXiv:2010.11929v2', '201011929', ['2010.11929']],
    ['a version', 'StarGANv2 and v2', 'v2', ['v2', 'v2']],
    ['Chinese anywhere', '基于二分图匹配', '分图', ['分图']],
    ['one Chinese character', '图', '图', ['图']],
    ['an identifier', 'uses linear_sum_assignment()', 'linear_sum_assignment', ['linear_sum_assignment']],
    ['a sign', 'x ∈ X', '∈', ['∈']],
    ['an emoji, whatever its colour', '👍🏽 and 👍', '👍', ['👍', '👍']],
    ['a language', 'C++ is not C', 'c++', ['C++']],
    ['punctuation alone', 'a := b', ':=', [':=']],
    ['a word with emphasis in it', '二**分**图', '二分图', ['二**分**图']],
  ])('is found: %s', (_, text, typed, words) => expectFound(text, want(typed), words))

  it('meets its variants with hyphen, space, hump and underscore, and only when the parts are neighbours', () => {
    expectFound('SwinT, swin t, Swin-T, swin_t; Swin and T', want('Swin-T'), [
      'SwinT',
      'swin t',
      'Swin-T',
      'swin_t',
    ])
    expectFound('SwinT, Swin-T, swin t', want('swint'), ['SwinT', 'Swin-T'])
    expectFound('SwinT', want('swin t', { phrase: true }), ['SwinT'])
  })
  it('may be mixed script, divided in the text or not', () => {
    expectFound('用 CLIP 模型，CLIP模型，CLIP（模型），CLIP 的模型', want('CLIP模型'), [
      'CLIP 模型',
      'CLIP模型',
      'CLIP（模型',
    ])
  })
  it('leaves the insides of other words aside where it stands as a word', () => {
    expectFound('Gravity, vital, ViT', want('vit'), ['vit', 'ViT'])
    expectFound('Gravity, vital, ViT', want('vit', { prefix: false }), ['ViT'])
    expectFound('Gravity', want('vit'), ['vit'])
  })
  it('is taken for mistyped rather than found inside another word', () => {
    const also = [{ tier: 'typo' as const, text: 'DETR' }]
    expectFound('DETR, an undertone', want('DERT', { also }), ['DETR'], 'typo')
    expectFound('an undertone', want('DERT', { also }), ['dert'])
  })
  it('says how it fits the words around it', () => {
    const fits = (text: string) => findPlaces(text, want('net')).map(({ fit }) => fit)
    expect(fits('ResNet50 and nets')).toEqual(['whole', 'start'])
    expect(fits('planet')).toEqual(['inside'])
  })
  it('is not put together across words or Chinese marks', () => {
    expectFound('in to', want('into'), [])
    expectFound('预，训练', want('预训练'), [])
  })
})

describe('a phrase', () => {
  it('stands together, over punctuation, spaces and line ends', () => {
    const phrase = want('swin transformer', { phrase: true, prefix: false })
    expectFound('Swin Transformer, swin-transformer\nSwin\nTransformer; a transformer named Swin', phrase, [
      'Swin Transformer',
      'swin-transformer',
      'Swin\nTransformer',
    ])
  })
  it('is made of whole words', () => {
    const phrase = want('win trans', { phrase: true, prefix: false })
    expectFound('Swin Transformer', phrase, [])
    expectFound('Swin Transformer', { ...phrase, typed: 'swin trans' }, [])
    expectFound('Swin Transformer', { ...phrase, typed: 'swin trans', prefix: true }, ['Swin Trans'])
  })
})

describe('a formula', () => {
  it('is found as typed, with or without braces and spaces', () => {
    expectFound('\\(N=HW/P^{2}\\), N = HW / P²', want('N=HW/P^2'), ['N=HW/P^{2', 'N = HW / P²'])
  })
  it('tells a command from a word', () => {
    expectFound('H \\times W, three times', want('\\times'), ['\\times'])
    expectFound('H \\times W, three times', want('times'), ['times', 'times'])
    expectFound('a \\\\times', want('\\times'), [])
  })
})

describe('the other script', () => {
  it('is found both ways round, a tier down', () => {
    expectFound('大規模預訓練', want('预训练'), ['預訓練'], 'script')
    expectFound('大规模预训练', want('預訓練'), ['预训练'], 'script')
  })
  it('is left aside where the word stands as typed', () => {
    expectFound('預訓練即预训练', want('预训练'), ['预训练'])
  })
  it('is met by an alias too', () => {
    const word = want('PTM', { also: [{ tier: 'alias', text: '预训练模型' }] })
    expectFound('大規模預訓練模型', word, ['預訓練模型'], 'script')
  })
})

describe('pinyin', () => {
  it.each([
    ['erfentu', 'full'],
    ['erfent', 'full'],
    ["er'fen'tu", 'full'],
    ['Erfentu', 'full'],
    ['eft', 'initials'],
  ] as const)('%s (%s) meets 二分图', (typed, pinyin) => {
    expectFound('用二分图匹配', want(typed, { pinyin }), ['二分图'], 'pinyin')
  })
  it.each(['chonggou', 'zhonggou'])('%s meets 重构, which has both readings', (typed) => {
    expectFound('代码重构', want(typed, { pinyin: 'full' }), ['重构'], 'pinyin')
  })
  it('reads ü as v, and Traditional characters', () => {
    expectFound('一個綠色', want('lvse', { pinyin: 'full' }), ['綠色'], 'pinyin')
    expectFound('一个绿色', want('lüse', { pinyin: 'full' }), ['绿色'], 'pinyin')
  })
  it('counts only where the letters may be pinyin, and never over Latin letters that are there', () => {
    expectFound('用二分图匹配', want('erfentu'), [])
    expectFound('erfentu 即二分图', want('erfentu', { pinyin: 'full' }), ['erfentu'])
  })
})

describe('other spellings', () => {
  const typo = { tier: 'typo' as const, text: 'DETR' }
  const alias = { tier: 'alias' as const, text: 'Swin Transformer' }
  it('meets a corrected word, and says so', () => {
    expectFound('读 DETR 论文', want('DERT', { also: [typo] }), ['DETR'], 'typo')
  })
  it('meets a topic under another name', () => {
    const word = want('SwinT', { also: [alias], prefix: false })
    expectFound('Swin-Transformer 很好', word, ['Swin-Transformer'], 'alias')
    expectFound('Swin-Transformer 很好', { ...word, prefix: true }, ['Swin-T'])
  })
  it('meets what sounds alike', () => {
    const also = [{ tier: 'homophone' as const, text: '预训练' }]
    expectFound('大規模預訓練', want('与训练', { also }), ['預訓練'], 'homophone')
  })
  it('gives the strongest tier alone', () => {
    const word = want('swint', { also: [typo, alias], prefix: false })
    expectFound('DETR, Swin Transformer, SwinT', word, ['SwinT'])
    expectFound('DETR, Swin Transformer', word, ['Swin Transformer'], 'alias')
    expectFound('DETR', word, ['DETR'], 'typo')
  })
})

describe('a long text', () => {
  const filler = '前言不搭后语 '.repeat(40_000)
  it('is looked through slice by slice until the word is found', () => {
    const [place] = findPlaces(`${filler}DETR`, want('detr'))
    expect(place?.start).toBe(filler.length)
  })
  it('is not looked through beyond its first million units', () => {
    expect(findPlaces(`${filler.repeat(4)}DETR`, want('detr'))).toEqual([])
  })
})

describe('findPlaces, for any text', () => {
  const bits = [
    'Swin',
    'T',
    '-',
    ' ',
    '预训',
    '練',
    '练',
    '\\',
    '$',
    '**',
    '`',
    '\n',
    '👍',
    '\ud800',
    'é',
    'e\u0301',
    'ﬁ',
    '<b>',
  ]
  const text = fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map((parts) => parts.join(''))
  const any = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 30 }))
  const wanted = fc.record({
    typed: any,
    phrase: fc.boolean(),
    prefix: fc.boolean(),
    also: fc.array(
      fc.record({
        tier: fc.constantFrom('alias' as const, 'typo' as const, 'homophone' as const),
        text: any,
      }),
      {
        maxLength: 2,
      },
    ),
    pinyin: fc.constantFrom(null, 'full' as const, 'initials' as const),
  })
  it('gives places in order, apart from each other, of one tier, with the words that stand there', () => {
    fc.assert(
      fc.property(any, wanted, (some, word) => {
        const places = findPlaces(some, word)
        let end = 0
        for (const place of places) {
          expect(place.start).toBeGreaterThanOrEqual(end)
          expect(place.end).toBeGreaterThan(place.start)
          expect(place.found).toBe(some.slice(place.start, place.end))
          expect(place.tier).toBe(places[0]?.tier)
          end = place.end
        }
      }),
      { numRuns: 500 },
    )
  })
  it('finds every piece of a text in it that begins and ends between words or Chinese characters', () => {
    const words = fc.constantFrom(
      'Swin',
      'DETR',
      '预',
      '训练',
      '集合',
      'v2',
      '100',
      ' ',
      '-',
      '，',
      '\n',
      '=',
    )
    const pieces = fc.array(words, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(pieces, pieces, pieces, (before, piece, behind) => {
        const typed = piece.join('')
        fc.pre(/[\w\u4e00-\u9fff]/.test(typed))
        const some = `${before.join('')} ${typed} ${behind.join('')}`
        const places = findPlaces(some, want(typed))
        expect(places[0]?.tier, some).toBe('exact')
      }),
      { numRuns: 300 },
    )
  })
})
