import { describe, expect, it } from 'vitest'
import { offersAt, wantsNames } from './offers'

const known = { topics: ['DETR', 'Swin Transformer', '对比学习'], hosts: ['arxiv.org', 'github.com'] }
const texts = (text: string, caret = text.length) =>
  offersAt(text, caret, known, 'en').map((offer) => offer.text.trimEnd())

describe('completions', () => {
  it.each([
    ['top', 'topic:'],
    ['主题', '主题:'],
    ['role:pap', 'role:paper'],
    ['topic:swin', 'topic:"Swin Transformer"'],
    ['DETR host:git', 'DETR host:github.com'],
  ])('%s is offered %s', (typed, text) => {
    expect(texts(typed)).toContain(text)
  })

  it.each(['', 'so', '图', 'transformer', '"top', 'role:paper', 'topic:DETR'])(
    '%s is left alone',
    (typed) => {
      expect(texts(typed)).not.toContain(typed)
      if (!typed.includes(':')) expect(texts(typed)).toEqual([])
    },
  )

  it('says what an operator asks for, in the reader’s language', () => {
    expect(offersAt('rol', 3, known, 'en')[0]?.detail).toBe('kind of source')
    expect(offersAt('rol', 3, known, 'zh')[0]?.detail).toBe('来源的种类')
  })

  it('needs the notebook’s names for topics and sites alone', () => {
    expect(wantsNames('topic:', 6)).toBe(true)
    expect(wantsNames('host:a', 6)).toBe(true)
    expect(wantsNames('role:', 5)).toBe(false)
    expect(wantsNames('topic', 5)).toBe(false)
  })
})
