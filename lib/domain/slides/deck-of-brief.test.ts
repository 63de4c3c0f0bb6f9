import { describe, expect, it } from 'vitest'
import { aLine } from '../brief/a-line'
import type { Brief, BriefLine } from '../brief/brief'
import { textOfBlock } from './block-text'
import type { SlideBlock } from './deck'
import { deckOfBrief } from './deck-of-brief'

const blocksOf = (text: string): SlideBlock[] => [{ kind: 'paragraph', runs: [{ text }] }]
const detr = { slug: 'detr', name: 'DETR' }
const place = (title: string, under: string | null = null) => ({
  note: { slug: title, title, day: '2022-06-16' as never },
  under,
  href: `/notes/${title}#find=x`,
})

const line = (key: string, about: Partial<BriefLine>) => aLine({ key, ...about })

function brief(lines: BriefLine[]): Brief {
  return {
    meeting: {
      id: 1,
      title: '周一组会',
      at: '2022-06-20T10:00:00+08:00',
      day: '2022-06-20' as never,
      time: '10:00',
      place: '203',
      people: '',
    },
    window: { from: '', until: '' },
    from: '2022-06-16' as never,
    until: '2022-06-20' as never,
    minutes: 10,
    notes: 2,
    topics: 1,
    lines,
    budget: { allowed: 600, spoken: 0, drop: [], left: 0, bySection: {} },
  }
}

describe('a brief as slides', () => {
  const lines = [
    line('检测是集合预测', { topic: detr, from: place('DETR 精读'), flags: [{ kind: 'no-own-words' }] }),
    line('新的损失', { kind: 'point', under: '检测是集合预测', from: place('DETR 精读', '贡献') }),
    line('训练慢', { kind: 'point', under: '检测是集合预测', from: place('DETR 精读', '缺点') }),
    line('藏起来的', { hidden: true }),
    line('CPU 上 3 毫秒', { section: 'numbers', kind: 'number', from: place('PULC') }),
    line('为什么外插更小？', { section: 'questions', kind: 'question' }),
  ]

  it('opens with the meeting and has a slide for each note, then the rest', () => {
    const deck = deckOfBrief(brief(lines), { language: 'zh', blocksOf })
    expect(deck.slides.map(({ title, over }) => [over, title])).toEqual([
      [null, '周一组会'],
      ['DETR', 'DETR 精读'],
      [null, '要引用的数字'],
      [null, '还没弄懂的'],
    ])
    expect(deck.slides[1]?.blocks.map(textOfBlock)).toEqual([
      '检测是集合预测',
      '贡献',
      '- 新的损失',
      '缺点',
      '- 训练慢',
    ])
    expect(deck.allowed).toBe(600)
  })

  it('takes as long as its lines and says to the speaker what to beware of', () => {
    const [, slide] = deckOfBrief(brief(lines), { language: 'zh', blocksOf }).slides
    expect(slide?.seconds).toBe(30)
    expect(slide?.notes).toContain('没有自己的话')
    expect(slide?.from).toEqual([{ text: 'DETR 精读', href: '/notes/DETR 精读#find=x' }])
  })

  it('puts a number beside the place it is from', () => {
    const slide = deckOfBrief(brief(lines), { language: 'en', blocksOf }).slides[2]
    expect(slide?.blocks[0]).toMatchObject({
      kind: 'table',
      rows: [[[{ text: 'CPU 上 3 毫秒' }], [{ text: '2022-06-16 PULC', href: '/notes/PULC#find=x' }]]],
    })
  })

  it('leaves out what is hidden, keeps a point whose gist is', () => {
    const hiddenGist = lines.map((one) => (one.key === '检测是集合预测' ? { ...one, hidden: true } : one))
    const text = JSON.stringify(deckOfBrief(brief(hiddenGist), { language: 'zh', blocksOf }))
    expect(text).not.toContain('藏起来的')
    expect(text).toContain('训练慢')
  })

  it('has slides of what was added in the place of its line', () => {
    const added = line('对照', { section: 'agenda', kind: 'added' })
    const slide = { ...deckOfBrief(brief([]), { language: 'zh', blocksOf }).slides[0], title: '优点' }
    const deck = deckOfBrief(brief([added]), {
      language: 'zh',
      blocksOf,
      added: new Map([['对照', [slide as never]]]),
    })
    expect(deck.slides.map(({ title, key }) => [title, key])).toEqual([
      ['周一组会', 'title'],
      ['优点', 'title-2'],
    ])
  })

  it('says so when there is nothing', () => {
    const deck = deckOfBrief(brief([]), { language: 'en', blocksOf })
    expect(deck.slides).toHaveLength(1)
    expect(deck.slides[0]?.blocks.map(textOfBlock)).toContain('There is nothing to say for these days.')
  })
})
