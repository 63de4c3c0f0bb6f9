import { describe, expect, it } from 'vitest'
import { aroundNumber, shortened } from './quote'

describe('shortened', () => {
  it('leaves what one can say as it is', () => expect(shortened('短。')).toBe('短。'))

  it('cuts where a sentence ends, and no character in two', () => {
    expect(shortened('第一句话。第二句话很长很长', 8)).toBe('第一句话。…')
    expect(shortened('😀'.repeat(10), 7)).toBe(`${'😀'.repeat(3)}…`)
  })
})

describe('aroundNumber', () => {
  it('drops the bullet and what stands further off than a clause', () => {
    const far = '前面说了很多别的事情，'.repeat(12)
    const text = aroundNumber({ before: `- ${far}准确率`, written: '88.5%', after: '，比上次好。' })
    expect(text.startsWith('…')).toBe(true)
    expect(text).toContain('准确率88.5%，比上次好。')
    expect(text.length).toBeLessThan(130)
  })

  it('cuts no formula', () => {
    const before = `${'x'.repeat(200)} \\(a`
    expect(aroundNumber({ before, written: '1', after: '\\)' })).toBe(`${before}1\\)`)
  })
})
