import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { familyOf, fullName, printName, readName } from './names'

describe('names', () => {
  test.each([
    ['Liu, Ze', { family: 'Liu', given: 'Ze' }],
    ['Ze Liu', { family: 'Liu', given: 'Ze' }],
    ['王小明', { family: '王', given: '小明' }],
    ['王 小明', { family: '王', given: '小明' }],
    ['欧阳明', { family: '欧阳', given: '明' }],
    ['欧阳', { family: '欧', given: '阳' }],
    ['阿兰·图灵', { literal: '阿兰·图灵' }],
    ['{OpenAI}', { literal: 'OpenAI' }],
    ['OpenAI', { literal: 'OpenAI' }],
    ['Doe, Jr., John', { family: 'Doe', given: 'John', suffix: 'Jr.' }],
    ['Laurens van der Maaten', { family: 'van der Maaten', given: 'Laurens' }],
  ])('%s', (line, name) => {
    expect(readName(line)).toEqual(name)
  })

  it('shows Chinese names in their own order', () => {
    expect(fullName({ family: '欧阳', given: '明' })).toBe('欧阳明')
    expect(fullName({ family: 'Liu', given: 'Ze' })).toBe('Ze Liu')
    expect(familyOf({ family: '欧阳明' })).toBe('欧阳')
  })

  it('prints what it reads again', () => {
    const word = fc.stringMatching(/^[A-Za-z王小明欧阳é-]{1,6}$/)
    const name = fc.oneof(
      fc.record({ family: word, given: word }),
      fc.record({ family: word, given: word, suffix: fc.constant('Jr.') }),
      fc.record({ literal: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')) }),
    )
    fc.assert(
      fc.property(name, (one) => {
        expect(readName(printName(one))).toEqual(one)
      }),
    )
  })
})
