import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from './body-layout'
import { cleanMarkdown } from './clean-markdown'

function clean(text: string, ...places: string[]) {
  const ranges = places.map((place) => ({
    start: text.indexOf(place),
    end: text.indexOf(place) + place.length,
  }))
  return cleanMarkdown(layOut(text), { start: 0, end: text.length }, ranges)
}

describe('cleanMarkdown', () => {
  it.each([
    ['headings', '## 匹配怎么算\n把每个框配对', '匹配怎么算 · 把每个框配对'],
    ['lists', '- 一\n- [x] 二\n  1. 三', '一 · 二 · 三'],
    ['quotes', '> 一\n> > 二', '一 二'],
    ['a number without a space is no list', '1.LayoutXLM 很好', '1.LayoutXLM 很好'],
    ['lines of one paragraph', '一句。\n二句\nthree', '一句。二句 three'],
    ['paragraphs', 'one\n\ntwo', 'one · two'],
    ['rules and underlines', 'Title\n=====\n\n---\n\ntext', 'Title · text'],
    ['tables', '| 比较 | ViT |\n| :-- | --: |\n| 位置 | 编码 |', '比较 · ViT · 位置 · 编码'],
    ['emphasis', '**粗** *斜* __b__ _i_ ~~删~~ ***两***', '粗 斜 b i 删 两'],
    ['what only looks like emphasis', 'a * b, snake_case_name, 2**3', 'a * b, snake_case_name, 2**3'],
    ['links', '见 [论文](https://arxiv.org/abs/1 "t") 与 ![图 1](a(b).png)', '见 论文 与 图 1'],
    ['links to notes', '[[2022-06-16-detr|那份]] 和 [[Swin V2]]', '那份 和 Swin V2'],
    ['addresses in angles', '<https://a.org/b>', 'https://a.org/b'],
    ['long addresses', `https://a.org/${'x'.repeat(60)} end`, `https://a.org/${'x'.repeat(34)}… end`],
    ['footnotes', '有用[^1]。\n\n[^1]: 注', '有用。 · 注'],
    ['formulas', '长 \\(N=HW/P^2\\)，宽 $d_k$', '长 N=HW/P^2，宽 d_k'],
    ['formulas on lines of their own', '是\n\n$$\na * b\n- c * d\n$$\n\n完', '是 · a * b - c * d · 完'],
    [
      'code',
      '用 `a * b * c` 和\n\n```python\n# not a heading\nx * y * z\n```',
      '用 a * b * c 和 · # not a heading x * y * z',
    ],
    ['escapes', '3\\*4 \\# \\_', '3*4 # _'],
    ['line breaks', 'one<br>two  three\r\nfour', 'one two three four'],
    ['markup, which is shown as it is', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['nothing', ' \n\n', ''],
  ])('reads well: %s', (_, text, read) => expect(clean(text).text).toBe(read))

  it('knows where a place has gone', () => {
    const text = '## 一\n- **预训练**，[二分图](https://a.org)'
    for (const words of ['一', '预训练', '二分图']) {
      const read = clean(text)
      const start = text.indexOf(words)
      const { start: from, end } = read.toClean({ start, end: start + words.length })
      expect(read.text.slice(from, end)).toBe(words)
    }
  })
  it('drops marks in the middle of a place', () => {
    const read = clean('用二**分**图', '二**分**图')
    expect(read.text).toBe('用二分图')
    expect(read.toClean({ start: 1, end: 8 })).toEqual({ start: 1, end: 4 })
  })
  it.each([
    [
      'a link target',
      '见 [论文](https://arxiv.org/abs/2010.11929)。',
      '2010.11929',
      '见 论文 https://arxiv.org/abs/2010.11929。',
    ],
    ['a link to a note', '[[2022-06-16-detr|那份]]', 'detr', '2022-06-16-detr 那份'],
    ['a list number', '前\n2. 后', '2', '前 2. 后'],
    ['a mark', 'a **b** c', '**', 'a **b c'],
    [
      'the end of a long address',
      `https://a.org/${'x'.repeat(60)}y`,
      'y',
      `https://a.org/${'x'.repeat(60)}y`,
    ],
  ])('keeps what was asked for: %s', (_, text, place, read) => expect(clean(text, place).text).toBe(read))

  it('never fails, and loses no letter of plain words', () => {
    const bits = fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '|',
      '**',
      '_',
      '`',
      '```\n',
      '$',
      '\\(',
      '\\)',
      '[',
      '](',
      ')',
      '[[',
      ']]',
      '\n',
      '\n\n',
      ' ',
      '预训',
      'ab',
      '😀',
      '\\',
      '> ',
      '---',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), fc.nat(60), fc.nat(20), (parts, start, length) => {
        const text = parts.join('')
        const place = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) }
        const read = cleanMarkdown(layOut(text), { start: 0, end: text.length }, [place])
        const cleaned = read.toClean(place)
        expect(cleaned.end).toBeLessThanOrEqual(read.text.length)
        const targets = text.includes('](') || text.includes('[[') || text.includes('```')
        if (!targets) expect(read.text.replace(/[^预训ab]/g, '')).toBe(text.replace(/[^预训ab]/g, ''))
      }),
      { numRuns: 500 },
    )
  })
})
