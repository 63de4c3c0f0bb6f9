import { describe, expect, it } from 'vitest'
import { plainTruth } from './plain-truth'
import { isQuotedFrom, standsIn } from './stands-in'
import type { WrittenNote } from './written-note'

const note = (fields: Partial<WrittenNote>): WrittenNote => ({
  name: 'it',
  slug: '2022-06-16-it',
  day: '2022-06-16',
  title: '',
  body: '',
  tags: [],
  sources: [],
  ...fields,
})
const link = (url: string) => ({ url, role: 'other', lead: null })

describe('standsIn', () => {
  it.each([
    ['图', '二分图匹配', true],
    ['分图匹', '二分图匹配', true],
    ['视图', '二分图匹配', false],
    ['trans', 'Vision Transformer', true],
    ['former', 'Vision Transformer', false],
    ['gan', 'StyleGAN2', true],
    ['an', 'StyleGAN2', false],
    ['net50', 'ResNet-50', true],
    ['xmlparser', 'XMLParser', true],
    ['parser', 'XMLParser', true],
    ['v5', 'YOLOv5', true],
    ['5', 'YOLOv5', false],
    ['swin t', 'Swin-T', true],
    ['ＳｗｉｎＴ', 'Swin-T', true],
    ['swin_transformer', 'Swin Transformer', true],
    ['swint', 'Swin Transformer', false],
    ['77.1', '77.1%', true],
    ['7.1', '77.1%', false],
    ['HW/P^2', '长度 \\(N=HW/P^2\\)', true],
    ['\\times', '\\(H\\times W\\)', true],
    ['times', '\\(H\\times W\\)', false],
    ['3B参数', '约 3B 参数', true],
    ['slug', '见 [[2022-slug|那条]]', false],
    ['那条', '见 [[2022-slug|那条]]', true],
  ])('%s in %s: %s', (chunk, body, stands) => {
    expect(standsIn(note({ body }), chunk, 'narrow')).toBe(stands)
  })

  it('looks at title, tags and links, and reads the name of a saved page', () => {
    const saved = 'file:///D:/%E5%AD%97%E9%94%99%E8%AF%AF%20(2022_6_7%2021_32_42).html'
    const all = note({
      title: '标题',
      tags: ['多模态'],
      sources: [link('https://arxiv.org/abs/1'), link(saved)],
    })
    for (const chunk of ['标题', '模态', 'arxiv', '错误'])
      expect(standsIn(all, chunk, 'narrow'), chunk).toBe(true)
    for (const chunk of ['2022', 'bookmark', 'E5']) expect(standsIn(all, chunk, 'narrow'), chunk).toBe(false)
  })

  it('takes in more where it is read widely', () => {
    expect(standsIn(note({ body: 'Swin Transformer' }), 'swint', 'wide')).toBe(true)
    expect(standsIn(note({ body: '模型，例如 CLIP' }), 'CLIP模型', 'wide')).toBe(true)
    expect(standsIn(note({ sources: [link('https://zhuanlan.zhihu.com/p/1')] }), '知乎', 'wide')).toBe(true)
  })

  it('wants the words of a quotation side by side', () => {
    const body = 'learned object query'
    expect(isQuotedFrom(note({ body }), 'object query', 'narrow')).toBe(true)
    expect(isQuotedFrom(note({ body }), 'learned query', 'narrow')).toBe(false)
    expect(isQuotedFrom(note({ body }), 'object que', 'narrow')).toBe(false)
  })
})

describe('plainTruth', () => {
  const notes = [
    note({ name: 'a', title: '窗口 注意力', tags: ['Swin'], day: '2022-06-17' }),
    note({
      name: 'b',
      title: '窗口',
      body: '`code`',
      sources: [{ url: 'https://blog.x.org/', role: 'code', lead: null }],
    }),
  ]
  it.each([
    ['窗口', 'a b'],
    ['窗口 注意力', 'a'],
    ['窗口 -注意力', 'b'],
    ['注意力 OR code', 'a b'],
    ['tag:Swin', 'a'],
    ['-tag:Swin', 'b'],
    ['topic:"其他"', ''],
    ['topic:所有', 'a b'],
    ['host:x.org', 'b'],
    ['role:code', 'b'],
    ['before:2022-06-17', 'b'],
    ['after:2022-06-16', 'a'],
    ['day:2022-06-16', 'b'],
    ['has:code', 'b'],
  ])('%s → %s', (query, names) => {
    expect(plainTruth(query, notes, 'narrow', () => ['所有']).join(' ')).toBe(names)
  })
})
