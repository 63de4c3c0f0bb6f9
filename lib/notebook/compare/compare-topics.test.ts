import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comparison } from '../../domain/aspects/comparison'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput } from '../save-note'
import { compareTopics } from './compare-topics'
import { listLikelyPairs } from './likely-pairs'
import { showComparison } from './show-comparison'

/** Notes in the shapes of a real log, in words of our own. */
const NOTES = [
  {
    title: 'DETR 读后',
    topics: ['DETR'],
    body: [
      'DETR: 用 Transformer 做检测',
      '贡献:',
      '- 把检测当成集合预测',
      '- 用二分图匹配来算损失',
      '- 查询向量是学出来的',
      '- 所有框一次给出',
      '优点:',
      '- 不要后处理',
      '- 代码很短',
      '- 容易改成分割',
      '- 大物体好',
      '缺点:',
      '- 小物体差',
      '- 要训很久,五百轮',
      '- 不好调',
      '注: 有空看看代码',
      '流程:',
      '- 卷积取特征,尺寸 \\(H\\times W\\)',
      '- 编码再解码',
      '这里有一句和流程无关的话。',
    ].join('\n'),
    sources: ['https://arxiv.org/abs/2005.12872'],
  },
  {
    title: '细读 ViT',
    topics: ['ViT'],
    body: '论文:https://arxiv.org/abs/2010.11929\n\nViT 模型\n把图像切成小块,当作单词送进编码器,除此以外尽量不改动原来的结构,也不用卷积。\n位置嵌入:一维的就够了。\n微调:分辨率可以更高。\n和CNN的区别:\n- 没有平移等效性\n',
  },
  {
    title: '图说 Swin Transformer',
    topics: ['Swin Transformer'],
    body: '## 网络结构\n\n- 四个阶段,见 [[细读 ViT]]\n- 每个阶段减半\n\n## 其中与ViT不同\n\n- 位置编码是相对的\n',
  },
  {
    title: 'Swin Transformer V2 三分钟',
    topics: ['Swin Transformer'],
    body: '解决办法:\n- 归一化挪到后面\n',
  },
  {
    title: '三个模型放一起',
    topics: ['DETR', 'ViT'],
    body: '## ViT\n- 优点\n  - 数据多就好\n## DETR\n优点:\n- 端到端\n## 数据集\n- 都用公开的\n',
  },
  { title: '随便提到 DETR', topics: [], body: '缺点:\n- 标题里有它' },
  { title: '只在文中提到', topics: [], body: '贡献:\n- 文中提到 DETR 而已' },
]

let nb: Notebook
beforeAll(async () => {
  nb = await openTemporaryNotebook()
  for (const [index, note] of NOTES.entries()) {
    await createNote(nb, noteInput.parse({ ...note, loggedAt: `2022-06-${10 + index}T10:00:00+08:00` }))
  }
})
afterAll(() => nb.close())

async function compared(topics: string[], rows: string[] = []): Promise<Comparison> {
  const answer = await compareTopics(nb, topics, rows)
  if (!answer.ok) throw new Error(`${answer.reason}: ${answer.topics}`)
  return answer.comparison
}

const textsOf = ({ rows }: Comparison, key: string, topic: number) =>
  rows.find((row) => row.key === key)?.cells[topic]?.quotes.map(({ text }) => text) ?? []

describe('compareTopics', () => {
  it('gives the writer’s own bullets by aspect, as written', async () => {
    const comparison = await compared(['detr', 'vit', 'swin-transformer'])
    expect(comparison.topics.map(({ name }) => name)).toEqual(['DETR', 'ViT', 'Swin Transformer'])
    expect(textsOf(comparison, 'contributions', 0)).toEqual([
      '把检测当成集合预测',
      '用二分图匹配来算损失',
      '查询向量是学出来的',
      '所有框一次给出',
    ])
    expect(textsOf(comparison, 'strengths', 0)).toEqual([
      '端到端',
      '不要后处理',
      '代码很短',
      '容易改成分割',
      '大物体好',
    ])
    expect(textsOf(comparison, 'weaknesses', 0)).toEqual([
      '标题里有它',
      '小物体差',
      '要训很久,五百轮',
      '不好调',
    ])
    expect(textsOf(comparison, 'pipeline', 0)).toEqual(['卷积取特征,尺寸 \\(H\\times W\\)', '编码再解码'])
    expect(textsOf(comparison, 'differences', 2)).toEqual(['位置编码是相对的'])
  })

  it('gives a part of a note on several topics to the topic it stands under, and none to nobody', async () => {
    const comparison = await compared(['detr', 'vit'])
    expect(textsOf(comparison, 'strengths', 1)).toEqual(['数据多就好'])
    expect(textsOf(comparison, 'data', 0)).toEqual([])
    expect(textsOf(comparison, 'data', 1)).toEqual([])
  })

  it('counts a version with its ancestor where it is tagged so, but not beside it', async () => {
    expect(textsOf(await compared(['swin-transformer', 'vit']), 'approach', 0)).toEqual(['归一化挪到后面'])
    const apart = await compared(['swin-transformer', 'Swin Transformer V2'])
    expect([textsOf(apart, 'approach', 0), textsOf(apart, 'approach', 1)]).toEqual([[], ['归一化挪到后面']])
  })

  it('quotes nothing that does not stand at its place', async () => {
    const { rows } = await compared(['detr', 'vit', 'swin-transformer'])
    const quotes = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.quotes))
    expect(quotes.length).toBeGreaterThan(20)
    for (const { text, start, end, note } of quotes) {
      const body = NOTES.find(({ title }) => title === note.title)?.body ?? ''
      expect(body.slice(start, end)).toBe(text)
    }
  })

  it('lists what is missing with sources not opened yet', async () => {
    const { toRead } = await compared(['detr', 'vit'])
    const vit = toRead.find(({ topic }) => topic.slug === 'vit')
    expect(vit?.missing).toContain('contributions')
    expect(vit?.missing).not.toContain('remarks')
    expect(vit?.sources.map(({ url }) => url)).toEqual(['https://arxiv.org/abs/2010.11929'])
  })

  it('shows the rows asked for in their order and says which it leaves out', async () => {
    const { rows, hidden } = await compared(['detr', 'vit'], ['weaknesses', 'nonsense', 'strengths'])
    expect(rows.map(({ key }) => key)).toEqual(['weaknesses', 'strengths'])
    expect(hidden.map(({ key }) => key)).toContain('contributions')
  })

  it('takes topics by any spelling, once each, and refuses what it cannot compare', async () => {
    const { topics } = await compared(['Detection Transformer', 'detr', ' vision transformer '])
    expect(topics.map(({ slug }) => slug)).toEqual(['detr', 'vit'])
    expect(await compareTopics(nb, ['detr', 'no such'])).toEqual({
      ok: false,
      reason: 'unknown',
      topics: ['no such'],
    })
    expect(await compareTopics(nb, ['detr', 'DETR'])).toMatchObject({ ok: false, reason: 'few' })
    expect(await compareTopics(nb, [])).toMatchObject({ ok: false, reason: 'few' })
  })

  it('follows a note that changes', async () => {
    await createNote(nb, noteInput.parse({ title: 'ViT 后记', body: '优点:\n- 后来加的', topics: ['ViT'] }))
    expect(textsOf(await compared(['detr', 'vit']), 'strengths', 1)).toContain('后来加的')
  })

  it('shows quotes as their notes do, formulas and links set', async () => {
    const shown = await showComparison(nb, await compared(['detr', 'swin-transformer']))
    const quotes = shown.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.quotes))
    const formula = quotes.find(({ text }) => text.includes('\\times'))
    expect(formula?.html).toContain('katex')
    expect(quotes.find(({ text }) => text.includes('[['))?.html).toContain('href="/notes/')
    expect(quotes.find(({ text }) => text === '不要后处理')?.html).toBeNull()
  })

  it('offers pairs of one kind that share notes', async () => {
    const [first] = await listLikelyPairs(nb, null)
    expect(first?.topics.map(({ slug }) => slug).sort()).toEqual(['detr', 'vit'])
  })
})
