import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from './day'
import { slugFor, topicSlugFor } from './slug'

const day = '2022-06-16' as Day
const free = () => false

it.each([
  ['DETR 论文精读', '2022-06-16-detr'],
  ['图解 SwinT', '2022-06-16-swin-transformer'],
  ['StyleGAN 和 StyleGAN2 的理解', '2022-06-16-stylegan-stylegan2'],
  ['FooNet: A Transformer for Everything', '2022-06-16-foonet'],
  ['CMU 的 300 页 PyTorch 教程', '2022-06-16-cmu-pytorch'],
  ['Quest 2 上手', '2022-06-16-quest-2'],
  ['读了100多篇论文', '2022-06-16-du-le-duo-pian-lun-wen'],
  ['谷歌 AI 的新闻', '2022-06-16-gu-ge-de-xin-wen'],
  ['女孩', '2022-06-16-nv-hai'],
  ['Café naïve', '2022-06-16-cafe-naive'],
  ['！！！', '2022-06-16-note'],
])('%s → %s', (title, slug) => {
  expect(slugFor(day, title, free)).toBe(slug)
})

it.each([
  ['Swin Transformer V2', 'swin-transformer-v2'],
  ['汉字手写数据集', 'han-zi-shou-xie-shu-ju-ji'],
  ['CASIA手写', 'casia-shou-xie'],
  ['DALL·E Mini', 'dall-e-mini'],
  ['C++', 'c-plus-plus'],
  ['compare', 'compare-2'],
  ['→', 'topic'],
])('topic %s → %s', (name, slug) => {
  expect(topicSlugFor(name, free)).toBe(slug)
})

it('counts on where a slug is taken', () => {
  const taken = new Set(['2022-06-16-detr', '2022-06-16-detr-2'])
  expect(slugFor(day, 'DETR', (slug) => taken.has(slug))).toBe('2022-06-16-detr-3')
})

it('is short plain ASCII whatever the title', () => {
  const title = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 300 }))
  fc.assert(
    fc.property(title, fc.integer({ min: 0, max: 12 }), (text, used) => {
      for (const make of [
        (taken: () => boolean) => slugFor(day, text, taken),
        (taken: () => boolean) => topicSlugFor(text, taken),
      ]) {
        let left = used
        const slug = make(() => left-- > 0)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(60)
      }
    }),
  )
})
