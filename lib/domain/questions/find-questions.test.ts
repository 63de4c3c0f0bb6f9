import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuestions } from './find-questions'
import { MIXED_CASES, QUESTION_CASES } from './question-cases'

const linesOf = (body: string) => body.split(/\r?\n/).filter((line) => /\p{L}/u.test(line))

const ALL = [...QUESTION_CASES, ...MIXED_CASES]

/** Every line of the cases, with what a person and the rule say of it. */
const judged = ALL.flatMap(({ about, body, asks }) => {
  const found = findQuestions(body).map(({ text }) => text)
  const all = [...new Set([...asks, ...found])]
  return [
    ...all.map((line) => ({ about, line, asked: asks.includes(line), found: found.includes(line) })),
    ...linesOf(body)
      .slice(all.length)
      .map((line) => ({ about, line, asked: false, found: false })),
  ]
})

describe('questions in notes, over labelled lines', () => {
  it('has at least sixty lines that might ask, of both kinds', () => {
    const marked = ALL.flatMap(({ body }) => linesOf(body)).filter((line) => /[?？]/.test(line))
    expect(marked.length).toBeGreaterThanOrEqual(60)
    expect(judged.filter(({ asked }) => asked).length).toBeGreaterThanOrEqual(30)
  })

  it('finds nine of ten rightly and eight of ten at all', () => {
    const right = judged.filter(({ asked, found }) => asked && found).length
    const precision = right / judged.filter(({ found }) => found).length
    const recall = right / judged.filter(({ asked }) => asked).length
    const wrong = judged.filter(({ asked, found }) => asked !== found)
    const told = JSON.stringify({ precision, recall, wrong }, null, 1)
    expect(precision, told).toBeGreaterThanOrEqual(0.9)
    expect(recall, told).toBeGreaterThanOrEqual(0.8)
  })

  it.each(QUESTION_CASES.filter(({ about }) => !about.startsWith('hard')))('$about', ({ body, asks }) => {
    expect(findQuestions(body).map(({ text }) => text)).toEqual(asks)
  })
})

it('says where each stands', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom(
            '- 为什么?',
            '## 疑问',
            '? 问',
            '```',
            '> 引?',
            '  - **真的行吗？**',
            '',
            'https://a.b/?',
            '疑问:',
          ),
          fc.string({ unit: 'grapheme' }),
        ),
      ),
      (lines) => {
        const body = lines.join('\n')
        let last = 0
        for (const { text, start, end } of findQuestions(body)) {
          expect(body.slice(start, end)).toBe(text)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      },
    ),
  )
})
