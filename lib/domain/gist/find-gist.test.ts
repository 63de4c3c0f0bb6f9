import { describe, expect, it } from 'vitest'
import { judgeVoices } from '../voice/judge-voices'
import { readSentences } from '../voice/read-sentences'
import { findGist } from './find-gist'
import { GIST_CASES } from './gist-cases'

function gistOf(
  body: string,
  { pin = null, citesPress = false }: { pin?: string | null; citesPress?: boolean } = {},
) {
  const judged = judgeVoices(readSentences(body), { texts: [], labels: [], citesPress })
  return findGist(body, judged, pin)
}

describe('the line that stands for a note', () => {
  it.each(GIST_CASES)('$about', ({ body, gist, citesPress = false }) => {
    const found = gistOf(body, { citesPress }).gist
    expect(found && [found.rule, found.text]).toEqual(gist)
    if (found) expect(body.slice(found.start, found.end)).toBe(found.text)
  })

  it('tells every line that concludes something, in order', () => {
    const { conclusions } = gistOf('感觉不错\n流程:\n- 切块\n注: 没开源\n总结:能用')
    expect(conclusions.map(({ rule, text }) => [rule, text])).toEqual([
      ['impression', '感觉不错'],
      ['remark', '没开源'],
      ['summary', '能用'],
    ])
  })

  it('counts sentences by voice', () => {
    const { own, theirs } = gistOf('We propose a new loss for tracking.\n一个跟踪用的新损失')
    expect([own, theirs]).toEqual([1, 1])
  })
})

describe('a line the writer chose', () => {
  const body = '把检测当成集合预测\n总结:一次出所有的框,不用再去重'

  it('goes before every rule', () => {
    expect(gistOf(body, { pin: '把检测当成集合预测' }).gist).toEqual({
      text: '把检测当成集合预测',
      start: 0,
      end: 9,
      rule: 'pinned',
      voice: 'own',
    })
  })

  it('is found again in other words after an edit', () => {
    const { gist } = gistOf(body, { pin: '把目标检测当成集合预测来做' })
    expect([gist?.rule, gist?.text, gist?.start]).toEqual(['pinned', '把检测当成集合预测', 0])
  })

  it('stays as chosen when it is nowhere in the note', () => {
    const { gist } = gistOf(body, { pin: '老师让讲的那篇' })
    expect(gist).toMatchObject({ rule: 'pinned', text: '老师让讲的那篇', start: 0, end: 0 })
  })

  it('may stand for a note of links alone', () => {
    expect(gistOf('https://example.com', { pin: '还没读' }).gist?.text).toBe('还没读')
  })
})
