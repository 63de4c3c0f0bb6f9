import { describe, expect, it } from 'vitest'
import type { SearchMatch } from '../../domain/search'
import { reasonOf } from './reason'

const exact: SearchMatch = { field: 'title', tier: 'exact', typed: 'swin', found: 'Swin' }

describe('reasonOf', () => {
  it.each<[string, SearchMatch]>([
    ['title', exact],
    ['formula', { ...exact, field: 'formula' }],
    ['alias Swin', { ...exact, tier: 'alias' }],
    ['script 预训练 → 預訓練', { field: 'body', tier: 'script', typed: '预训练', found: '預訓練' }],
    ['pinyin eft → 二分图', { field: 'body', tier: 'pinyin', typed: 'eft', found: '二分图' }],
    ['typo dert → DETR', { field: 'title', tier: 'typo', typed: 'dert', found: 'DETR' }],
    ['homophone 与训练≈预训练', { field: 'body', tier: 'homophone', typed: '与训练', found: '预训练' }],
  ])('%s', (reason, match) => expect(reasonOf([match])).toBe(reason))

  it('tells of the weakest match: by tier, and among equals by field', () => {
    expect(reasonOf([exact, { ...exact, field: 'body' }, { ...exact, field: 'heading' }])).toBe('body')
    expect(
      reasonOf([
        { ...exact, field: 'body' },
        { ...exact, tier: 'typo', typed: 'siwn' },
      ]),
    ).toBe('typo siwn → Swin')
  })
  it('names the topic when told its name', () => {
    expect(reasonOf([{ ...exact, tier: 'alias' }], 'SwinT')).toBe('alias SwinT')
  })
  it('stays one short line', () => {
    const reason = reasonOf([{ ...exact, tier: 'typo', found: `Swin\n${'👍'.repeat(500)}` }])
    expect(reason).toMatch(/^typo swin → Swin 👍+…$/u)
    expect(Array.from(reason).length).toBeLessThan(60)
  })
  it('is empty when no word was asked for', () => expect(reasonOf([])).toBe(''))
})
