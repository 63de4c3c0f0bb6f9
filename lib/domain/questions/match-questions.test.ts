import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findQuestions } from './find-questions'
import { foldQuestion, likeness, matchQuestions } from './match-questions'

const kept = (...texts: string[]) => texts.map((text, id) => ({ id, normalized: foldQuestion(text) }))
const match = (before: string[], body: string) => {
  const { same, fresh, gone } = matchQuestions(kept(...before), findQuestions(body))
  return { same: same.map(({ id, found }) => [id, found.text]), fresh: fresh.map(({ text }) => text), gone }
}

it('knows the same words whatever stands around them', () => {
  expect(match(['为什么除以根号 d?'], '前面一段。\n\n- **为什么除以根号d？**')).toEqual({
    same: [[0, '为什么除以根号d？']],
    fresh: [],
    gone: [],
  })
})

it('takes the likeliest of what was put differently, and no stranger', () => {
  expect(
    match(['解码器一共几层?', '窗口变大外推会变差吗?'], '- 窗口变大以后外推会不会变差?\n- 学习率多少?'),
  ).toEqual({ same: [[1, '窗口变大以后外推会不会变差?']], fresh: ['学习率多少?'], gone: [0] })
})

it('gives two that ask the same each their own', () => {
  expect(match(['多大?批量多大?', '多大?批量多大?'], '- 多大?批量多大?\n- 多大?批量多大?').same).toEqual([
    [0, '多大?批量多大?'],
    [1, '多大?批量多大?'],
  ])
})

it('loses and doubles none', () => {
  const text = fc.string({
    unit: fc.constantFrom('窗', '口', '吗', 'a', 'b', '1'),
    minLength: 2,
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (before, now) => {
      const found = now.map((one, at) => ({ text: one, start: at * 10, end: at * 10 + one.length }))
      const { same, fresh, gone } = matchQuestions(kept(...before), found)
      expect([...same.map(({ id }) => id), ...gone].sort((a, b) => a - b)).toEqual(before.map((_, id) => id))
      expect(same.length + fresh.length).toBe(now.length)
      expect(new Set([...same.map((one) => one.found), ...fresh]).size).toBe(now.length)
    }),
  )
})

it('is as alike one way as the other, and wholly alike to itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one))
      if (one !== '') expect(likeness(one, one)).toBe(1)
    }),
  )
})
