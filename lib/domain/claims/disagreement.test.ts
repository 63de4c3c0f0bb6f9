import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agree, findDisagreements } from './disagreement'
import { findClaims } from './find-claims'

/** What two notes that are tagged with one model say against each other. */
function between(...bodies: string[]): [string, string][] {
  const tags = [{ topicId: 1, name: 'PULC', kind: 'method' as const }]
  const claims = bodies.flatMap((body, noteId) =>
    findClaims({ title: '笔记', body, places: [], tags }).map((claim) => ({ claim, noteId })),
  )
  return findDisagreements(claims, () => 'pulc').map(({ one, other }) => [
    one.claim.written,
    other.claim.written,
  ])
}

describe('two claims', () => {
  it('that cannot both be right are told', () => {
    expect(between('在 CPU 上识别一张图要 3 毫秒。', '它在 CPU 上的推理时长只有 2ms。')).toEqual([
      ['3 毫秒', '2ms'],
    ])
    expect(between('参数量 29M', '参数量是 31M')).toEqual([['29M', '31M']])
  })

  it.each([
    ['a lower bound', '共有 204 项任务。', '超过 204 个语言任务。'],
    ['another spelling', '有 1370 亿参数。', 'It has 137B parameters.'],
    ['another place of rounding', '准确率 81%。', '准确率 81.3%。'],
    ['a value that is about right', '参数量约 30M。', '参数量是 29M。'],
    ['a range around it', '训练 2–4 天。', '训练用了 3 天。'],
    ['a difference', '准确率提升 1.5 %。', '准确率 81.3%。'],
    ['two differences', '准确率提升 1.5 %。', '准确率提升 3 %。'],
    ['another device', '在 CPU 上推理要 3ms。', '在 GPU 上推理要 1ms。'],
    ['another measure', '推理要 3ms。', '训练要 3 天。'],
    ['other things', '有 503 段语音。', '有 288 段叫声。'],
    ['one sentence', '准确率 81.3%，微调后准确率 84.2%。'],
  ])('are left alone: %s', (_, ...bodies) => expect(between(...bodies)).toEqual([]))

  it('agree whichever comes first, and each with itself', () => {
    const amount = fc.record({
      value: fc.integer({ min: 1, max: 999 }),
      word: fc.constantFrom('', '约 ', '超过 ', '不到 '),
    })
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [one, other] = [a, b].map(
          ({ value, word }) =>
            findClaims({ title: 't', body: `准确率 ${word}${value}%`, places: [], tags: [] })[0],
        )
        if (!one || !other) return
        expect(agree(one, one)).toBe(true)
        expect(agree(one, other)).toBe(agree(other, one))
      }),
    )
  })
})
