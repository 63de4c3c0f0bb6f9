import { expect, test } from 'vitest'
import { markdownLink, type Pasted, pasteKind } from './paste-kind'

const NOTHING: Pasted = {
  plain: '',
  html: '',
  files: [],
  selected: '',
  line: '',
  inCode: false,
  asPlain: false,
}
const URL = 'https://arxiv.org/abs/2010.11929'
const kind = (pasted: Partial<Pasted>) => pasteKind({ ...NOTHING, ...pasted })

test('an address over words links them, on an empty line it is a source, elsewhere it is text', () => {
  expect(kind({ plain: URL, selected: 'ViT', line: 'see ' })).toBe('link')
  expect(kind({ plain: `${URL}\n`, line: '  ' })).toBe('source')
  expect(kind({ plain: URL, line: '论文：' })).toBe('plain')
  expect(kind({ plain: URL, selected: URL })).toBe('plain')
  expect(kind({ plain: `${URL} 好文` })).toBe('plain')
  expect(kind({ plain: 'javascript:alert(1)' })).toBe('plain')
})

test('an address that a browser copied with its link is an address', () => {
  expect(kind({ plain: URL, html: `<a href="${URL}">${URL}</a>` })).toBe('source')
})

test('what is asked for as plain text, or goes into code, stays as it is', () => {
  expect(kind({ plain: URL, asPlain: true })).toBe('plain')
  expect(kind({ plain: 'x', html: '<h1>x</h1>', inCode: true })).toBe('plain')
})

test('HTML counts when it says more than its text', () => {
  expect(kind({ plain: 'x', html: '<ul><li>x</li></ul>' })).toBe('html')
  expect(kind({ plain: 'a\nb', html: '<p>a</p><p>b</p>' })).toBe('html')
  expect(kind({ plain: 'x', html: '<span class="ztext-math" data-tex="x">x</span>' })).toBe('html')
  expect(
    kind({ plain: 'x', html: '<meta charset="utf-8"><div><span style="color:red">x</span></div>' }),
  ).toBe('plain')
})

test('a picture is a picture, a table of a spreadsheet is a table', () => {
  expect(kind({ files: ['image/png'], html: '<img src="https://a.b/c.png">' })).toBe('images')
  expect(kind({ files: ['image/png'], html: '<table><tr><td>1</td></tr></table>', plain: '1' })).toBe('html')
})

test('brackets in words and address do not end the link', () => {
  expect(markdownLink('a [b]', 'https://a.b/(c)')).toBe('[a \\[b\\]](https://a.b/%28c%29)')
})
