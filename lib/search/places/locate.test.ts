import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchField, SearchTier } from '../../domain/search'
import { judge, locate } from './locate'
import type { Fields, Wanted } from './place'
import { reasonOf } from './reason'

function want(typed: string, more: Partial<Wanted> = {}): Wanted {
  return { typed, phrase: false, prefix: true, also: [], pinyin: null, ...more }
}

const NOTE: Fields = {
  title: 'Swin：窗口注意力',
  topics: ['Swin Transformer', 'SwinT'],
  sources: ['https://arxiv.org/abs/2103.14030', '用移位窗口的分层视觉模型'],
  body: [
    '在窗口里算，再移位。大規模預訓練之后更强，和 DETR 的思路不同。',
    '',
    '## 相对位置偏置',
    '偏置加在 \\(QK^{\\top}\\) 上，$C$ 是通道数；一晚 $5 的机器，$6 的也行。',
    '',
    '```python',
    '# comment in code',
    'price = "$x$"',
    '```',
    '',
    '$$',
    '\\mathrm{softmax}(x)',
    '$$',
  ].join('\n'),
}

function expectMatch(wanted: Wanted, field: SearchField | null, tier: SearchTier = 'exact', found?: string) {
  const [match] = judge(NOTE, [wanted])
  const told = `${wanted.typed}: ${JSON.stringify(match)}`
  if (field === null) expect(match, told).toBeNull()
  else expect(match, told).toMatchObject({ field, tier, typed: wanted.typed, ...(found ? { found } : {}) })
}

describe('judge', () => {
  it.each([
    ['swin', 'title', 'Swin'],
    ['swint', 'topic', 'SwinT'],
    ['位置偏置', 'heading', '位置偏置'],
    ['偏置', 'heading', '偏置'],
    ['2103.14030', 'source', '2103.14030'],
    ['分层', 'source', '分层'],
    ['detr', 'body', 'DETR'],
    ['\\top', 'formula', '\\top'],
    ['softmax', 'formula', 'softmax'],
    ['C', 'formula', 'C'],
    ['comment', 'body', 'comment'],
    ['x', 'body', 'x'],
    ['机器', 'body', '机器'],
  ] as const)('%s stands in: %s', (typed, field, found) =>
    expectMatch(want(typed, { prefix: false }), field, 'exact', found),
  )

  it('says nothing of a word that stands nowhere', () => expectMatch(want('YOLO'), null))
  it('gives the match of each word, in their order', () => {
    const fields = judge(NOTE, [want('detr'), want('nowhere'), want('swin')]).map((match) => match?.field)
    expect(fields).toEqual(['body', undefined, 'title'])
  })
  it('puts the tier before the field', () => {
    const word = want('YOLO', {
      also: [
        { tier: 'typo', text: 'Swin' },
        { tier: 'alias', text: 'DETR' },
      ],
    })
    expectMatch(word, 'body', 'alias', 'DETR')
  })
  it('puts a word in the body before the same letters inside a word of the title', () => {
    const note = { ...NOTE, title: 'Gravity', body: 'ViT' }
    expect(judge(note, [want('vit')])[0]).toMatchObject({ field: 'body', found: 'ViT' })
    expect(judge({ ...note, body: '' }, [want('vit')])[0]).toMatchObject({ field: 'title', found: 'vit' })
  })
  it('meets the other script, pinyin and homophones', () => {
    expectMatch(want('预训练'), 'body', 'script', '預訓練')
    expectMatch(want('chuangkou', { pinyin: 'full' }), 'title', 'pinyin', '窗口')
    expectMatch(want('ckzyl', { pinyin: 'initials' }), 'title', 'pinyin', '窗口注意力')
    expectMatch(want('窗扣', { also: [{ tier: 'homophone', text: '窗口' }] }), 'title', 'homophone', '窗口')
  })
  it('reads a body of any length, and finds what stands behind the first slice', () => {
    const body = `${'一二三四五六七八九十 '.repeat(20_000)}DETR`
    expect(judge({ ...NOTE, body }, [want('detr')])[0]).toMatchObject({ field: 'body', found: 'DETR' })
  })
})

describe('locate', () => {
  it('gives the places to show in title and body', () => {
    const { title, body } = locate(NOTE, [want('窗口'), want('detr')])
    expect(title.map(({ found }) => found)).toEqual(['窗口'])
    expect(body.map(({ found }) => found)).toEqual(['窗口', 'DETR'])
  })
  it('shows no sound-alike beside the word itself', () => {
    const word = want('窗口', { also: [{ tier: 'homophone', text: '窗扣' }] })
    expect(locate({ ...NOTE, body: '窗扣' }, [word]).body).toEqual([])
  })
  it('shows the word in the other script beside the word itself', () => {
    expect(locate({ ...NOTE, title: '预训练' }, [want('预训练')]).body).toMatchObject([{ found: '預訓練' }])
  })
  it('never fails, and finds in a field what is found there alone', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('# ', '\n', '$', '\\(', '\\)', 'Swin', '预', '```', '|', '**'), {
          maxLength: 15,
        })
        .map((bits) => bits.join('')),
    )
    const fields = fc.record({
      title: text,
      body: text,
      sources: fc.array(text, { maxLength: 2 }),
      topics: fc.array(text, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fields, fc.array(text, { maxLength: 3 }), (note, typed) => {
        const wanted = typed.map((word) => want(word, { pinyin: 'full' }))
        const { matches, title, body } = locate(note, wanted)
        expect(matches).toHaveLength(wanted.length)
        for (const place of title) expect(note.title.slice(place.start, place.end)).toBe(place.found)
        for (const place of body) expect(note.body.slice(place.start, place.end)).toBe(place.found)
        expect(typeof reasonOf(matches.filter((match) => match !== null))).toBe('string')
      }),
      { numRuns: 300 },
    )
  })
})
