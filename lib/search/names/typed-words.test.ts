import { describe, expect, it } from 'vitest'
import { readTyped } from './typed-words'

const typedOf = (query: string) => readTyped(query).words.map(({ typed }) => typed)

describe('readTyped', () => {
  it.each([
    ['words', ' swin  transformer ', ['swin', 'transformer']],
    ['a compound as one word', 'Swin-T v2', ['Swin-T', 'v2']],
    ['Chinese and Latin without a space', '图解DETR的匹配', ['图解', 'DETR', '的匹配']],
    ['a word once', 'vit ViT 图 图', ['vit', '图']],
    ['signs', '😀 →', ['😀', '→']],
    ['nothing', ' \t,.;()"\ud800 ', []],
  ])('%s', (_, query, typed) => expect(typedOf(query)).toEqual(typed))
  it('reads a name with its signs', () => {
    expect(readTyped('UNet++ x').words).toMatchObject([{ letters: 'unet', signs: '++' }, { signs: '' }])
  })
  it('knows where a word was divided', () => {
    expect(readTyped('Swin-TransformerV2').words).toMatchObject([
      {
        letters: 'swintransformerv2',
        segments: ['swin', 'transformerv2'],
        parts: ['swin', 'transformer', 'v2'],
      },
    ])
  })
  it('looks at a bounded part of any query', () => {
    const words = Array.from({ length: 50 }, (_, at) => `w${at}`).join(' ')
    expect(readTyped(words).words).toHaveLength(12)
    expect(readTyped('长'.repeat(10_000)).typed).toHaveLength(200)
    expect(readTyped('aB1-'.repeat(5000)).words).toHaveLength(1)
  })
})
