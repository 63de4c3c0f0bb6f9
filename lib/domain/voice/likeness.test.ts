import { describe, expect, it } from 'vitest'
import { findAgain, foldWords, likeness } from './likeness'

const again = (kept: string[], sentences: string[]) =>
  findAgain(kept.map(foldWords), sentences.map(foldWords))

describe('a sentence after an edit', () => {
  it('is the same whatever its width, case, marks and blanks', () => {
    expect(foldWords('ＶｉＴ 很好，真的！')).toBe(foldWords('vit很好,真的'))
  })

  it('is the likeliest one where its words have changed', () => {
    expect(again(['训练太慢,要五百轮'], ['结构简单', '训练还是太慢了,要五百轮', '没开源'])).toEqual([1])
  })

  it('is gone rather than another sentence', () => {
    expect(again(['训练太慢,要五百轮'], ['结构简单', '没开源'])).toEqual([null])
  })

  it('is claimed once: the exact one keeps its own', () => {
    expect(again(['模型很小也很快', '模型很小也很快的'], ['模型很小也很快'])).toEqual([0, null])
  })

  it('is not found in one that only begins alike', () => {
    expect(likeness('模型很小', '模型很小但是训练它要用五十张卡跑上一个月')).toBeLessThan(0.5)
  })
})
