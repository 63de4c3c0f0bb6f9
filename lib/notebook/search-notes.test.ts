import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { createNote, noteInput } from './save-note'
import { searchNotes } from './search-notes'

let nb: Notebook
const notes = [
  { title: 'DETR：集合预测', body: '用二分图匹配，scipy 的 linear-sum-assignment', topics: ['DETR'] },
  { title: '图解 Swin', body: '移位窗口，Swin-T 直接平均', topics: ['Swin Transformer'] },
  {
    title: 'ViT',
    body: '切块 \\(H\\times W\\)\n100% 真的',
    topics: ['ViT'],
    sources: ['https://arxiv.org/abs/2010.11929'],
  },
  { title: '手写数据集', body: 'ＣＡＳＩＡ 全角，也写 “手写汉字”，绿色字帖' },
  { title: '强调', body: '一个**归纳**偏置' },
]

beforeAll(async () => {
  nb = await openTemporaryNotebook()
  for (const note of notes) await createNote(nb, noteInput.parse(note))
})
afterAll(() => nb.close())

const titles = async (query: string) =>
  (await searchNotes(nb, query, { limit: 10 })).hits.map((hit) => hit.title)

describe('searchNotes finds what stands in a note', () => {
  it.each([
    ['图', ['图解 Swin', 'DETR：集合预测']],
    ['二分图', ['DETR：集合预测']],
    ['手写', ['手写数据集']],
    ['linear-sum', ['DETR：集合预测']],
    ['\\times', ['ViT']],
    ['2010.11929', ['ViT']],
    ['casia', ['手写数据集']],
    ['SWIN-T', ['图解 Swin']],
    ['swint', ['图解 Swin']],
    ['100%', ['ViT']],
    ['归纳偏置', ['强调']],
    ['guinapianzhi', ['强调']],
    ['lüse', ['手写数据集']],
    ['detr 匹配', ['DETR：集合预测']],
    ['"切块 \\(H"', ['ViT']],
    ['detr 窗口', []],
    ['%', []],
    ['_', []],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected)
  })

  it.each([
    '',
    '   ',
    '"',
    '""',
    "'; DROP TABLE Note; --",
    'NEAR(a b)',
    '*',
    '🙂',
    '\ud800',
    '<script>',
    'x'.repeat(10_000),
  ])('answers %j without failing', async (query) => {
    expect((await searchNotes(nb, query, { limit: 10 })).hits.length).toBeLessThanOrEqual(4)
  })

  it('marks the hit in the original text, alias or not', async () => {
    const [hit] = (await searchNotes(nb, 'casia', { limit: 1 })).hits
    expect(hit?.snippet.filter((part) => part.hit).map((part) => part.text)).toEqual(['ＣＡＳＩＡ'])
    const [swin] = (await searchNotes(nb, 'swint', { limit: 1 })).hits
    expect(swin?.reason).toBe('body')
    expect(swin?.snippet.filter((part) => part.hit).map((part) => part.text)).toEqual(['Swin-T'])
  })
})
