import { describe, expect, it } from 'vitest'
import { normalise } from './normalise'
import { uncover } from './protected-span'

const texOf = (body: string) =>
  normalise(body).spans.flatMap((span) => (span.kind === 'formula' ? [span.tex] : []))

/** Where blank lines were inserted, as the lines that now stand apart. */
const setApart = (body: string) => {
  const { text, spans, marker } = normalise(body)
  expect(spans.length === 0 || text.includes(marker)).toBe(true)
  const before = body.split('\n').length
  const blanks = text.split('\n').flatMap((line, index, all) => (line === '' ? [all[index + 1]] : []))
  expect(text.split('\n')).toHaveLength(before + blanks.length)
  return blanks
}

describe('formulas in running text', () => {
  it.each<[name: string, body: string, tex: string[]]>([
    ['parentheses', '图像\\(H\\times W\\)，块\\(P^2\\)', ['H\\times W', 'P^2']],
    ['brackets on their own lines', '即\n\\[\nE=mc^2\n\\]\n完', ['E=mc^2']],
    ['brackets in a sentence', '由\\[a_i=b\\]得', ['a_i=b']],
    ['escaped brackets are no formula', '\\[CVPR 2020\\] 与 \\[1\\]', []],
    ['dollars', '$x$ 和 $a_i + b$。', ['x', 'a_i + b']],
    ['double dollars', '$$x$$', ['x']],
    ['double dollars over lines', '$$\na\n+ b\n$$', ['a\n+ b']],
    ['prices in Chinese', '每月$5，三个月$15', []],
    ['prices in English', 'from $5 to $10, or $5 USD and 10$', []],
    ['prices before a formula', '每月$5，三个月$15，损失$\\alpha$', ['\\alpha']],
    ['a price range with Chinese between', '从$5涨到10$', []],
    ['an escaped dollar', '\\$5 和 $x$', ['x']],
    ['three dollars', '$$$ 很贵 $$$', []],
    ['an escaped backslash', '\\\\(x\\\\)', []],
    ['Chinese in a text group', '$P_{\\text{召回}}$', ['P_{\\text{召回}}']],
    ['inline code', '`\\(x\\)` 与 `$y$`', []],
    ['a double-backtick span', '`` a ` $x$ `` $y$', ['y']],
    ['a fence', '```\n$x$ \\(y\\)\n```\n$z$', ['z']],
    ['a fence in a list item', '- 看：\n  ```\n  $x$\n  ```\n- $z$', ['z']],
    ['absolute values in a table row', 'a | b\n--- | ---\n$|x|$ | $P(a|b)$', ['|x|', 'P(a|b)']],
    ['prices in table cells', 'a | b\n--- | ---\n|$5|$6|\n|7$|8$|', []],
    ['an opener does not reach into the next bullet', '- \\(a\n- b\\)', []],
    ['a formula in a quotation', '> $$\n> a\n> $$', ['a']],
  ])('%s', (_, body, tex) => {
    expect(texOf(body)).toEqual(tex)
  })

  it('keeps the range of each formula in the original text', () => {
    const body = '- 甲\n标题 | 值\n--- | ---\n一 | \\(x\\)\n'
    const [span] = normalise(body).spans
    expect(body.slice(span?.start, span?.end)).toBe('\\(x\\)')
  })

  it('says where a formula is never closed', () => {
    const { findings } = normalise('好\n坏 \\(x 完\n\n下一段')
    expect(findings).toMatchObject([{ code: 'formula-unclosed', line: 2, range: { start: 4 } }])
  })
})

describe('missing blank lines', () => {
  it.each<[name: string, body: string, apart: string[]]>([
    ['a table glued under a list', '- 甲\n词 | 意\n---|---\na | b', ['词 | 意']],
    ['a table glued under a paragraph', '如下\n词 | 意\n---|---\na | b', ['词 | 意']],
    ['a table glued under a table', '词 | 意\n---|---\na | b\n误 | 正\n---|---\nc | d', ['误 | 正']],
    ['a sentence glued under a table', '词 | 意\n---|---\na | b\n之后的话', ['之后的话']],
    ['a key line glued under a list', '贡献:\n- 甲\n优点:\n- 乙', ['优点:']],
    ['a bullet that ends with a colon goes on', '- backbone:\nself.x = 1\n- 乙', []],
    ['a hard-wrapped bullet goes on', '- a long line that was\nwrapped by hand', []],
    ['an indented line belongs to its bullet', '- 甲\n  乙', []],
    ['three bullets glued to the line before are left alone', '提升。 - SSLD 预训练\n精度 - 数据', []],
    ['dashes under several lines are a rule', '一\n二\n---\n三', ['---']],
    ['dashes under one line may underline it', '一\n---\n三', []],
    ['nothing happens inside a fence', '```\n- a\nb | c\n---|---\n```', []],
  ])('%s', (_, body, apart) => {
    expect(setApart(body)).toEqual(apart)
  })
})

describe('findings', () => {
  it('names the line of a fence that is never closed', () => {
    expect(normalise('一\n```js\nlet a').findings).toMatchObject([{ code: 'fence-unclosed', line: 2 }])
    expect(normalise('一\n```js\nlet a\n```').findings).toEqual([])
  })
})

describe('the way back', () => {
  it('maps offsets behind inserted lines to the original, for every kind of line ending', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const body = ['- 甲', '优点:', '- 乙', '词 | 意', '---|---', '尾 | 巴'].join(end)
      const { text, map } = normalise(body)
      for (const word of ['甲', '优点', '乙', '词', '尾']) {
        expect(map.toOriginal(text.indexOf(word))).toBe(body.indexOf(word))
      }
      expect(map.lineOf(body.indexOf('尾'))).toBe(6)
    }
  })

  it('survives private-use characters of the writer, as pasted from PDF files', () => {
    const body = '\uf0b7 \uf101\uf102 $x$ \uf100'
    expect(texOf(body)).toEqual(['x'])
    const { text, marker, spans } = normalise(body)
    expect(
      uncover(text, marker, spans)
        .map((part) => (typeof part === 'string' ? part : body.slice(part.start, part.end)))
        .join(''),
    ).toBe(body)
  })
})
