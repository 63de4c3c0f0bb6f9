import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskCode } from './code-mask'
import { maskNonProse } from './prose-mask'

describe('maskNonProse', () => {
  it.each([
    ['a `b` c', 'a     c'],
    ['a ``b ` c`` d', 'a           d'],
    ['a `b c', 'a `b c'],
    ['a `b\n\nc` d', 'a `b\n\nc` d'],
    ['x\n```js\ny\n```\nz', 'x\n     \n \n   \nz'],
    ['x\n~~~\ny', 'x\n   \n '],
    ['设\\(a_i\\)为', '设       为'],
    ['\\[ a \\] b', '        b'],
    ['$$a$$ b', '      b'],
    ['每月$5，三个月$15', '每月$5，三个月$15'],
    ['$x$ 与 $y$', '    与    '],
    ['\\( 没有结束', '\\( 没有结束'],
    ['\\( 空行\n\n\\) 不算', '\\( 空行\n\n\\) 不算'],
    ['[词](http://a.org/b)后', '[词]                后'],
    ['[词](b.html)后', '[词]        后'],
    ['见https://a.org/b这里', '见               这里'],
    ['[[ViT]]与', '       与'],
    ['a <b class="x">c</b> 1 < 2', 'a              c     1 < 2'],
  ])('%j', (text, masked) => {
    expect(maskNonProse(text)).toBe(masked)
  })

  it('keeps length and line breaks whatever comes', () => {
    const parts = fc.constantFrom(
      '`',
      '```',
      '\n',
      '\r\n',
      '\\(',
      '\\)',
      '$',
      '$$',
      '[[',
      ']]',
      '](',
      ')',
      '<a',
      '>',
      'https://',
      '汉',
      'x',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        const text = list.join('')
        const masked = maskNonProse(text)
        expect(masked).toHaveLength(text.length)
        expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''))
      }),
    )
  })

  it.each(['`', '`` ` ', '\\(', '$', '$$', '[[', '](', '<a ', '\\(\n\n', 'www.', '[a]('])(
    'comes to an end on runs of %j',
    (part) => {
      const text = part.repeat(50_000)
      expect(maskNonProse(text)).toHaveLength(text.length)
    },
  )
})

it('a fence is closed by one at least as long, and a quoted one by its own', () => {
  expect(maskCode('````\n```\na\n````\nb').trim()).toBe('b')
  expect(maskCode('> ```\n> a\n> ```\nb').trim()).toBe('b')
})
