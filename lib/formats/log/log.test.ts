import { describe, expect, it } from 'vitest'
import { noteDrafts } from './drafts'
import type { LogReading } from './log-reading'
import { readLog } from './read'
import { SAMPLE_LOG } from './sample-log'

const dayOf = (reading: LogReading, session: number | null) =>
  session === null ? null : reading.sessions[session]?.stamp.day
const titlesByDay = (reading: LogReading) =>
  reading.notes.map(({ title, session }) => `${dayOf(reading, session)} ${title}`)
const linksOf = (reading: LogReading, title: string) =>
  reading.notes
    .find((note) => note.title === title)
    ?.links.map(({ url, role, lead, copyOf, inBody }) => ({ url, role, lead, copyOf, inBody }))

describe('readLog on a whole log', () => {
  const reading = readLog(SAMPLE_LOG)

  it('finds the heading and its tags', () => {
    expect(reading.headings).toMatchObject([
      { title: '读书笔记', day: '2023-03-06', tags: ['组会', 'MAE', '扩散模型'] },
    ])
  })

  it('finds every note under its day, and no sub-heading among them', () => {
    expect(titlesByDay(reading)).toEqual([
      '2023-03-06 学术写作里最容易被审稿人圈出来的十个词,你用过几个?',
      '2023-03-06 MAE: Masked Autoencoders Are Scalable Vision Learners',
      '2023-03-06 TinyDraw',
      '2023-03-07 一夜之间,检索模型又变了天。。。',
      '2023-03-07 扩散模型入门(一)',
      '2023-03-07 扩散模型和得分匹配的关系',
      '2023-03-07 DDIM 论文精读【论文精读】',
      '2023-03-08 完全开源的检测工具箱,一行命令训练',
      '2023-03-08 数据集合集',
      '2023-03-08 OCR手写数据集',
      '2023-03-08 图解 Focal Modulation',
    ])
    expect(reading.sessions.map(({ stamp }) => stamp.time)).toEqual(['09:05:12', '21:40', '10:15:00'])
  })

  it('is unsure only where form decided', () => {
    const unsure = reading.notes.filter(({ confidence }) => confidence === 'unsure').map(({ title }) => title)
    expect(unsure).toEqual(['DDIM 论文精读【论文精读】', 'OCR手写数据集'])
    expect(reading.findings.map(({ code, line }) => [code, line])).toEqual([
      ['maybe-note', 26],
      ['unsure-note', 36],
      ['maybe-note', 42],
      ['unsure-note', 49],
    ])
  })

  it('pairs a saved copy with the page above it', () => {
    expect(linksOf(reading, '学术写作里最容易被审稿人圈出来的十个词,你用过几个?')).toMatchObject([
      { url: 'https://example.com/writing/ten-words', copyOf: null },
      { role: 'local', copyOf: 'https://example.com/writing/ten-words', inBody: false },
    ])
  })

  it('gives links in a body the role their lead names', () => {
    expect(linksOf(reading, '图解 Focal Modulation')).toMatchObject([
      { role: 'explainer', inBody: false },
      { role: 'paper', lead: '论文', inBody: true },
      { role: 'code', lead: '代码地址(Pytorch)', inBody: true },
    ])
    expect(linksOf(reading, 'OCR手写数据集')).toMatchObject([
      { role: 'project', lead: '官网主页', inBody: true },
    ])
  })

  it('keeps a paper and its code in the note of the article that names them', () => {
    const article = reading.notes.find(({ title }) => title.startsWith('一夜之间'))
    expect(article?.links.map(({ url }) => url)).toEqual([
      'https://mp.weixin.qq.com/s/abcdefghijk',
      'https://github.com/lab/late-prompt-retriever',
    ])
  })

  it('sets the page footer aside line by line', () => {
    expect(reading.discards.map(({ text, reason }) => [text.slice(0, 4), reason])).toEqual([
      ['本文作者', 'author line of a copied page'],
      ['本文链接', 'address line of a copied page'],
      ['版权声明', 'licence line of a copied page'],
      ['【推荐】', 'advertisement of a copied page'],
      ['【推荐】', 'advertisement of a copied page'],
    ])
  })

  it('cuts title, links and body where they stand', () => {
    const note = reading.notes.find(({ title }) => title.startsWith('MAE'))
    expect(note && SAMPLE_LOG.slice(note.titleRange.start, note.titleRange.end)).toBe(note?.title)
    expect(note && SAMPLE_LOG.slice(note.bodyRange.start, note.bodyRange.end)).toBe('遮住 75% 的图块再重建\n')
    for (const { links } of reading.notes) {
      for (const { url, range } of links) expect(SAMPLE_LOG.slice(range.start, range.end)).toBe(url)
    }
  })

  it('makes drafts with day, zone, tags and own sources', () => {
    const { drafts, findings } = noteDrafts(reading, { zone: 'Asia/Shanghai' })
    expect(findings).toMatchObject([{ code: 'unfitted-tags', line: 1, params: { tags: '组会' } }])
    expect(drafts).toHaveLength(11)
    expect(drafts[1]).toMatchObject({
      title: 'MAE: Masked Autoencoders Are Scalable Vision Learners',
      body: '遮住 75% 的图块再重建',
      day: '2023-03-06',
      loggedAt: new Date('2023-03-06T01:05:12Z'),
      zone: 'Asia/Shanghai',
      timed: true,
      tags: ['MAE'],
      sources: [{ role: 'paper' }, { role: 'code' }],
    })
    expect(drafts[10]?.sources).toHaveLength(1)
  })
})

describe('readLog on less than a log', () => {
  const codes = (reading: LogReading) => reading.findings.map(({ code, line }) => [code, line])

  it('makes one undated draft of a text without a stamp and asks for its day', () => {
    const reading = readLog('一个想法\nhttps://example.com/a\n正文\n另一个\nhttps://zhuanlan.zhihu.com/p/1\n')
    expect(reading.notes).toMatchObject([{ title: '一个想法', session: null, range: { start: 0, end: 65 } }])
    expect(codes(reading)).toEqual([
      ['undated-note', 1],
      ['maybe-note', 4],
    ])
    expect(noteDrafts(reading, { zone: 'UTC' })).toEqual({ drafts: [null], tags: [[]], findings: [] })
  })

  it('gives notes before the first stamp no session', () => {
    const reading = readLog('早的\nhttps://zhuanlan.zhihu.com/p/1\n更早\n\n2023-3-6\n晚的\n正文')
    expect(reading.notes.map(({ title, session }) => [title, session])).toEqual([
      ['早的', null],
      ['晚的', 0],
    ])
  })

  it('says where a stamp is no date and reads on', () => {
    const reading = readLog('2023-3-6\n甲\n2022-13-45\n乙\nhttps://zhuanlan.zhihu.com/p/1')
    expect(titlesByDay(reading)).toEqual(['2023-03-06 甲', '2023-03-06 乙'])
    expect(codes(reading)).toEqual([['impossible-stamp', 3]])
  })

  it.each([
    ['nothing', '', []],
    ['blank lines', '\n \r\n', []],
    ['a bare link', '2023-3-6\nhttps://arxiv.org/abs/2111.06377\nbody', ['arXiv 2111.06377']],
    ['a list first', '2023-3-6\n- one\n- two', ['one']],
    ['a Markdown heading', '2023-3-6\n## 想法\nbody', ['想法']],
    ['two stamps in a row', '2023-3-6\n2023-3-7\n甲', ['甲']],
    ['a byte order mark', '\uFEFF2023-3-6\n甲', ['甲']],
    ['a heading in the middle', '2023-3-6\n甲\n笔记 23-3-9 @a@b\n2023-3-9\n乙', ['甲', '乙']],
    ['a body line that ends in a name', '2023-3-6\n甲\n谢谢 @张三\n2023-3-9\n乙', ['甲', '乙']],
    [
      'a title parted from its link',
      '2023-3-6\n甲\n正文\n\n乙的文章\n\nhttps://zhuanlan.zhihu.com/p/1\n正文',
      ['甲', '乙的文章'],
    ],
    ['a lead above its link', '2023-3-6\n甲\n正文\n项目地址:\nhttps://github.com/a/bcde', ['甲']],
    [
      'a sentence above a link',
      '2023-3-6\n甲\n正文\n作者说得不错。下面是原文。\nhttps://zhuanlan.zhihu.com/p/1',
      ['甲'],
    ],
    [
      'a model that is called like a lead',
      '2023-3-6\n甲\n正文\nVideo Swin: 3D\nhttps://arxiv.org/abs/2106.13230',
      ['甲', 'Video Swin: 3D'],
    ],
    ['a list of references', '2023-3-6\n甲\n正文\n参考资料\nhttps://zhuanlan.zhihu.com/p/1', ['甲']],
    [
      'reading notes right under a link',
      '2023-3-6\n甲\nhttps://zhuanlan.zhihu.com/p/1\nDETR 论文精读\nDETR: x',
      ['甲', 'DETR 论文精读'],
    ],
    [
      'a sub-heading right under a link',
      '2023-3-6\n甲\nhttps://zhuanlan.zhihu.com/p/1\nDETR 论文精读\n正文',
      ['甲'],
    ],
    ['ragged tables', '2023-3-6\n甲\na | b\n--|--|--\n1|2|3|4\n|', ['甲']],
  ])('reads %s', (_what, text, titles) => {
    const reading = readLog(text)
    expect(reading.notes.map(({ title }) => title)).toEqual(titles)
    expect(reading.pieces.reduce((sum, { range }) => sum + range.end - range.start, 0)).toBe(text.length)
  })

  it('does not lose a day behind a code block that was never closed', () => {
    const reading = readLog('2023-3-6\n甲\n```\ncode\n2023-3-7\n乙\nhttps://arxiv.org/abs/1\n```py\nx\n```')
    expect(titlesByDay(reading)).toEqual(['2023-03-06 甲', '2023-03-07 乙'])
    expect(codes(reading)).toEqual([['unclosed-fence', 3]])
  })
})
