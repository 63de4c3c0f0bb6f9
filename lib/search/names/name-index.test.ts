import { describe, expect, it } from 'vitest'
import { buildNameIndex, openNameIndex } from './name-index'

const names = [
  'DETR 论文精读',
  '图解 Swin Transformer',
  'Swin-T 直接平均',
  'StarGAN v2 风格迁移',
  'GAN 入门',
  'LayoutXLM 多语言文档理解',
  'ConvNeXt 与归纳偏置',
  '二分图匹配与集合预测',
  '图像重构',
  '預訓練模型綜述',
  '预训练与微调',
  'CASIA-HWDB 手写汉字',
  'Vision Transformer',
]
const index = buildNameIndex(names)
const ranking = (query: string) =>
  index.search(query, 10).map(({ name, match, found }) => `${match}: ${names[name]} (${found})`)

describe('a name is found', () => {
  it.each([
    ['detr', 'exact', 'DETR 论文精读', 'DETR'],
    ['dert', 'typo', 'DETR 论文精读', 'DETR'],
    ['swint', 'exact', 'Swin-T 直接平均', 'Swin-T'],
    ['swin t', 'exact', 'Swin-T 直接平均', null],
    ['swin tranformer', 'typo', '图解 Swin Transformer', 'Transformer'],
    ['swintransformer', 'typo', '图解 Swin Transformer', null],
    ['vison transformer', 'typo', 'Vision Transformer', 'Vision'],
    ['stargan', 'exact', 'StarGAN v2 风格迁移', 'StarGAN'],
    ['gan', 'exact', 'GAN 入门', 'GAN'],
    ['layoutxml', 'typo', 'LayoutXLM 多语言文档理解', 'LayoutXLM'],
    ['layout xlm', 'exact', 'LayoutXLM 多语言文档理解', null],
    ['cnvnxt', 'typo', 'ConvNeXt 与归纳偏置', 'ConvNeXt'],
    ['二分图', 'exact', '二分图匹配与集合预测', '二分图'],
    ['图', 'exact', '图像重构', '图'],
    ['erfentu', 'pinyin', '二分图匹配与集合预测', '二分图'],
    ['erfent', 'pinyin', '二分图匹配与集合预测', null],
    ['eft', 'pinyin', '二分图匹配与集合预测', '二分图'],
    ['chonggou', 'pinyin', '图像重构', '重构'],
    ['zhonggou', 'pinyin', '图像重构', '重构'],
    ['与训练', 'homophone', '预训练与微调', '预训练'],
    ['二分团匹配', 'typo', '二分图匹配与集合预测', '二分图匹配'],
    ['hwdb', 'exact', 'CASIA-HWDB 手写汉字', null],
  ])('%s: %s', (query, match, title, found) => {
    const [first] = index.search(query, 10)
    expect(ranking(query)[0]).toContain(`${match}: ${title}`)
    if (found) expect(first?.found, ranking(query).join('\n')).toBe(found)
  })

  it('in the other script, and as typed before that', () => {
    expect(
      index
        .search('预训练', 10)
        .slice(0, 2)
        .map(({ match, name }) => [match, names[name]]),
    ).toEqual([
      ['exact', '预训练与微调'],
      ['script', '預訓練模型綜述'],
    ])
  })

  it('whole before in part', () => {
    expect(index.search('vision transformer', 3)[0]).toMatchObject({ whole: true, match: 'exact' })
  })
})

it.each(['', ' ', '!', '\ud800', '🙂', 'ا', 'a', '图', 'x'.repeat(10_000), '"*', 'swin '.repeat(400)])(
  'answers %j',
  (query) => {
    expect(index.search(query, 5).length).toBeLessThanOrEqual(5)
  },
)

it('is the same after it has been kept and opened', () => {
  const opened = openNameIndex(index.toBytes())
  for (const query of ['detr', 'dert', 'eft', '图', 'swin tranformer'])
    expect(opened.search(query, 9)).toEqual(index.search(query, 9))
})

it('refuses bytes that were changed', () => {
  const bytes = index.toBytes()
  bytes[bytes.length >> 1]! ^= 1
  expect(() => openNameIndex(bytes)).toThrow('checksum')
})
