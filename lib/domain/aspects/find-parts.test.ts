import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASPECT_CASES } from './aspect-cases'
import { ASPECT_NAMES } from './aspect-names'
import { findParts } from './find-parts'
import { aspectOf } from './name-aspect'

function knownParts(body: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { aspect, quotes } of findParts(body)) {
    if (aspect === null) continue
    const texts = quotes.map(({ start, end }) => body.slice(start, end))
    found[aspect] = [...(found[aspect] ?? []), ...texts]
  }
  return found
}

describe('findParts', () => {
  it.each(ASPECT_CASES)('$about', ({ body, parts }) => {
    expect(knownParts(body)).toEqual(parts)
  })

  it('says under which names a part stands', () => {
    const parts = findParts('# 笔记\n## DETR\n- 优点\n  - 快\n## ViT\n缺点:\n- 要数据\n')
    expect(parts.map(({ above, label }) => [...above, label].join(' / '))).toEqual([
      '笔记',
      '笔记 / DETR',
      '笔记 / DETR / 优点',
      '笔记 / ViT / 缺点',
    ])
  })

  it('takes a lead over other leads as what they stand under', () => {
    const parts = findParts('DETR:\n优点:\n- 快\n缺点:\n- 慢\nViT:\n优点:\n- 大')
    expect(parts.map(({ above, label }) => [...above, label].join(' / '))).toEqual([
      'DETR / 优点',
      'DETR / 缺点',
      'ViT / 优点',
    ])
  })

  it('quotes nothing but what stands there, behind its name, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '优点:',
        '- 快',
        '  - 很快',
        '**贡献**',
        '## 缺点',
        '',
        '---',
        '```',
        '| a | b |',
        '总结',
      ),
      fc.constantFrom(
        '\t- x:',
        '1. y',
        '**Results**: 42',
        '流程:一二三',
        '> 引用',
        '# ',
        '-',
        '**',
        '：',
        '==',
      ),
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    )
    const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, (body) => {
        for (const { at, label, quotes } of findParts(body)) {
          expect(at.end).toBeGreaterThan(at.start)
          expect(label.length).toBeLessThanOrEqual(at.end - at.start)
          for (const { start, end } of quotes) {
            const quote = body.slice(start, end)
            expect(quote).not.toBe('')
            expect(quote).toBe(quote.trim())
            expect(start).toBeGreaterThanOrEqual(at.end)
            expect(end).toBeLessThanOrEqual(body.length)
          }
        }
      }),
    )
  })

  it('reads a very long note in one go', () => {
    const body = '优点:\n- 快\n```\nx\n```\n**a** 很多\n'.repeat(20_000)
    expect(findParts(body)).toHaveLength(20_000)
  })
})

describe('aspectOf', () => {
  it('knows every spelling of its table', () => {
    for (const { id, words } of ASPECT_NAMES) {
      const spellings = [
        ...(words.match(/\p{Script=Han}+/gu) ?? []),
        ...words.replace(/\p{Script=Han}+\s*/gu, '').split(','),
      ]
      for (const spelling of spellings)
        if (spelling.trim()) expect([spelling, aspectOf(spelling.trim())]).toEqual([spelling, id])
    }
  })

  it.each([
    ['Main Contributions', 'contributions'],
    ['LIMITATIONS OF ViT', 'weaknesses'],
    ['Pros', 'strengths'],
    ['DETR 的优点', 'strengths'],
    ['Swin Transformer的整体架构', 'architecture'],
    ['关于相对位置编码', 'positions'],
    ['Data-sets', 'data'],
    ['Fine-tuning', 'training'],
    ['训练大模型的主要挑战', 'problem'],
    ['注意力', null],
    ['关注', null],
    ['pipelines are nice', null],
    ['Window Attention', null],
    ['', null],
  ])('%s is %s', (label, aspect) => {
    expect(aspectOf(label)).toBe(aspect)
  })
})
