import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxTextOf, capturedFrom } from './capture-text'

describe('capturedFrom', () => {
  it.each([
    ['MAE 的掩码率', { title: 'MAE 的掩码率', body: '', sources: [] }],
    ['MAE\n掩码 75%\n重建', { title: 'MAE', body: '掩码 75%\n重建', sources: [] }],
    [
      'MAE https://arxiv.org/abs/2111.06377',
      { title: 'MAE', body: '', sources: ['https://arxiv.org/abs/2111.06377'] },
    ],
    [
      'https://arxiv.org/abs/2111.06377',
      { title: 'arXiv 2111.06377', body: '', sources: ['https://arxiv.org/abs/2111.06377'] },
    ],
    [
      'https://arxiv.org/abs/2111.06377\nMAE\nthoughts',
      { title: 'MAE', body: 'thoughts', sources: ['https://arxiv.org/abs/2111.06377'] },
    ],
    ['  \n ', { title: '', body: '', sources: [] }],
  ])('%j', (text, expected) => {
    expect(capturedFrom(text)).toEqual(expected)
  })

  it('loses no word', () => {
    const word = fc.constantFrom('MAE', '掩码', '#', 'https://a.org/x', 'http://', 'x'.repeat(150), '🎉')
    const lines = fc.array(
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(lines, (written) => {
        const { title, body, sources } = capturedFrom(written.join('\n'))
        const kept = [title, body, ...sources].join('\n')
        for (const one of written.flatMap((line) => line.split(' '))) expect(kept).toContain(one)
      }),
    )
  })
})

it('keeps a question where questions are found, in the text', () => {
  expect(capturedFrom('? 为什么要预热\n先记下')).toEqual({
    title: '为什么要预热',
    body: '? 为什么要预热\n先记下',
    sources: [],
  })
  expect(capturedFrom('？问师兄 https://a.org/x')).toEqual({
    title: '问师兄',
    body: '？问师兄',
    sources: ['https://a.org/x'],
  })
})

describe('boxTextOf', () => {
  it('says an address once', () => {
    expect(boxTextOf({ url: 'https://a.org', title: 'A\n page', text: 'see https://a.org' })).toBe(
      'A page\nsee https://a.org',
    )
    expect(boxTextOf({ url: 'https://a.org', title: '', text: '' })).toBe('https://a.org')
  })
})
