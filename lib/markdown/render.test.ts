import { describe, expect, it } from 'vitest'
import type { RenderInput } from './note-context'
import { renderNote } from './render'

const render = (body: string, more: Partial<RenderInput> = {}) =>
  renderNote({ title: '笔记', body, topics: [], links: {}, ...more })

/** The text a reader sees, MathML left out. */
const visible = (html: string) =>
  html
    .replace(/<math.*?<\/math>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')

describe('traps of a mixed Chinese and English log', () => {
  it.each([
    '在输入前加一个 [class] token，共N+1个',
    '输出图像G(x, s)，需要K(K-1)个生成器',
    '通过self.shift_size与self.attn_mask区分',
    'self.backbone = nn.Sequential(*list(resnet50(pretrained=True).children())[:-2])',
    'relative_position_bias_table为一堆bias',
    '文本：A photo of {label}。',
    '1.在Introduction中；2.在正文中',
    '提升18个点。 - SSLD 预训练权重',
    '视觉模型约~1.8B到~3B',
    '每月$5，三个月$15',
    '用 <EOS> 结尾，类型 List<int>，a < b',
    '#DETR 不是标题',
  ])('is text and stays text: %s', (line) => {
    const { html, findings } = render(line)
    expect(visible(html)).toBe(line)
    expect(html).toMatch(/^<p data-line="1">[^<]*<\/p>$/)
    expect(findings).toEqual([])
  })

  it('bare URL followed at once by Chinese', () => {
    const { html } = render(
      '见https://arxiv.org/abs/2010.11929，其中；代码：https://github.com/a/b_c_d（官方）',
    )
    expect([...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'https://arxiv.org/abs/2010.11929',
      'https://github.com/a/b_c_d',
    ])
    expect(visible(html)).toContain('，其中；代码：')
  })

  it('Chinese punctuation inside emphasis', () => {
    expect(render('**优点：**模型~~旧的。~~新').html).toContain(
      '<strong>优点：</strong>模型<del>旧的。</del>新',
    )
  })

  it('one thought per line', () => {
    expect(render('一\n二\n三').html).toBe(
      '<p data-line="1">一<br><span class="thought-gap"></span>\n二<br><span class="thought-gap"></span>\n三</p>',
    )
  })

  it('a key line with its list stays a paragraph and a list', () => {
    const { html } = render('优点:\n- 简单\n- 快\n缺点:\n- 慢')
    expect(html.match(/<(?:p|ul|li) data-line="\d+">/g)).toEqual([
      '<p data-line="1">',
      '<ul data-line="2">',
      '<li data-line="2">',
      '<li data-line="3">',
      '<p data-line="4">',
      '<ul data-line="5">',
      '<li data-line="5">',
    ])
  })

  it('a table glued under a list, with another table and a sentence glued under it', () => {
    const { html } = render('- 甲\n词 | 意 |\n---|---|\na | b |\n误 | 正 |\n---|---|\nc | d |\n之后')
    expect(html.match(/<table>/g)).toHaveLength(2)
    expect(html).toContain(
      '<div class="table-box" role="region" tabindex="0" aria-label="词, 意" data-line="2">',
    )
    expect(html).toMatch(/<p data-line="8">之后<\/p>$/)
  })

  it('bars of a formula in a table cell', () => {
    const { html, formulas } = render('量 | 值\n---|---\n距离 | $|x|$')
    expect(html.match(/<td>/g)).toHaveLength(2)
    expect(formulas.map(({ tex }) => tex)).toEqual(['|x|'])
  })

  it('a ragged table keeps every cell and is named', () => {
    const { html, findings } = render('a | b\n---|---\n1 | 2 | 三号')
    expect(visible(html)).toContain('三号')
    expect(findings).toMatchObject([{ code: 'table-ragged', line: 3, params: { found: 3, columns: 2 } }])
  })

  it('references that nothing refers to', () => {
    const { html } = render('正文\n\n[1]: https://example.com/a\n\n[^x]: 脚注文字')
    expect(visible(html)).toContain('[1]: https://example.com/a')
    expect(visible(html)).toContain('[^x]: 脚注文字')
  })

  it('a line break in a table cell', () => {
    expect(render('a | b\n---|---\n一<br/>二 | x').html).toContain(
      '一<br><span class="thought-gap"></span>\n二',
    )
  })
})

describe('formulas', () => {
  it('sets them with MathML and keeps their TeX for copying', () => {
    const body = '块\\(P\\times P\\)，\n\\[\nN=HW/P^2\n\\]\n完'
    const { html, formulas, plainText } = render(body)
    expect(html).toContain('<span class="math" data-tex="P\\times P">')
    expect(html).toContain('<span class="math-box" data-tex="N=HW/P^2" role="group" tabindex="0">')
    expect(html).toContain('<annotation encoding="application/x-tex">N=HW/P^2</annotation>')
    expect(formulas.map(({ range }) => body.slice(range?.start, range?.end))).toEqual([
      '\\(P\\times P\\)',
      '\\[\nN=HW/P^2\n\\]',
    ])
    expect(plainText).toBe('块P\\times P，\nN=HW/P^2\n完')
  })

  it('shows a bad one as TeX with a finding, and the rest of the note', () => {
    const { html, findings } = render('一\n坏 $\\frac{1$ 与 $x$')
    expect(html).toContain('<code class="formula-error" data-tex="\\frac{1">\\frac{1</code>')
    expect(html).toContain('data-tex="x"')
    expect(findings).toMatchObject([{ code: 'formula-error', line: 2, range: { start: 4, end: 13 } }])
  })

  it('sets a fence marked math', () => {
    expect(render('```math\na^2\n```').html).toContain('<span class="math-box" data-tex="a^2"')
  })

  it('takes Chinese in formulas without a word on the console', () => {
    expect(render('$P_{\\text{召回}}=精$').findings).toEqual([])
  })

  it('names what is over its limits', () => {
    expect(render(`$${'x'.repeat(10_001)}$`).findings).toMatchObject([{ code: 'formula-too-long' }])
    const { findings, html } = render('$x$ '.repeat(1003))
    expect(findings).toMatchObject([{ code: 'formula-limit' }])
    expect(html.match(/formula-error/g)).toHaveLength(3)
  })

  it.each([
    ['no protocol may hide in one', '$\\href{javascript:alert(1)}{x}$'],
    ['no picture', '$\\includegraphics{https://evil.example/a.png}$'],
    ['no endless macro', '$\\def\\a{\\a\\a}\\a$'],
    ['nothing nested too deeply', `$${'\\frac{'.repeat(800)}x${'}{y}'.repeat(800)}$`],
  ])('%s', (_, body) => {
    const { html, findings } = render(body)
    expect(html).not.toMatch(/<(?:a|img) |href=|src=/)
    expect(html.length).toBeLessThan(3_000_000)
    expect(findings.every(({ code }) => code === 'formula-error')).toBe(true)
  })
})

describe('topics and links', () => {
  const topics = [
    { slug: 'stargan', spellings: ['StarGAN'] },
    { slug: 'stargan-v2', spellings: ['StarGAN v2'] },
    { slug: 'clip', spellings: ['CLIP'] },
  ]
  const mentions = (body: string) =>
    [...render(body, { topics }).html.matchAll(/href="\/topics\/([^"]+)" class="mention">([^<]+)/g)].map(
      ([, slug, name]) => `${slug}: ${name}`,
    )

  it('links the first mention of each topic, the longest name first, Chinese right beside it or not', () => {
    expect(mentions('基于StarGAN v2与StarGAN，CLIP模型比CLIPS好，又见CLIP')).toEqual([
      'stargan-v2: StarGAN v2',
      'stargan: StarGAN',
      'clip: CLIP',
    ])
  })

  it('leaves code, links and formulas alone', () => {
    expect(mentions('`CLIP` [CLIP](https://a.example) https://a.example/CLIP $CLIP$')).toEqual([])
  })

  it('follows [[links]], and names those that lead nowhere', () => {
    const links = { Swin: { href: '/notes/swin', text: '图解 Swin' }, 无: null }
    const { html, findings } = render('[[Swin]] [[Swin|那篇]] [[无]] [[constructor]] `[[码]]`', { links })
    expect(html).toContain('<a href="/notes/swin" class="wiki-link">图解 Swin</a>')
    expect(html).toContain('<a href="/notes/swin" class="wiki-link">那篇</a>')
    expect(html).toContain('<span class="wiki-link missing">无</span>')
    expect(findings.map(({ code, params }) => [code, params?.target])).toEqual([
      ['link-missing', '无'],
      ['link-missing', 'constructor'],
    ])
  })

  it('works in a table, where the bar of a label is no cell border', () => {
    const links = { Swin: { href: '/notes/swin', text: 'Swin' } }
    expect(render('a | b\n---|---\n[[Swin|那篇]] | c', { links }).html).toContain('>那篇</a></td>')
  })
})

describe('headings, code and pictures', () => {
  it('outlines headings with ids of their own', () => {
    const { outline, html } = render('# 模型\n\n## Patch *Embedding*\n\n## 模型')
    const prefix = outline[0]?.id.slice(0, 6)
    expect(outline).toEqual([
      { id: `${prefix}模型`, text: '模型', depth: 1 },
      { id: `${prefix}patch-embedding`, text: 'Patch Embedding', depth: 2 },
      { id: `${prefix}模型-2`, text: '模型', depth: 2 },
    ])
    expect(html).toContain(`<h2 id="${prefix}模型" data-line="1">`)
    expect(html).toContain(`<h3 id="${prefix}模型-2" data-line="5">`)
  })

  it('keeps footnotes of two notes on one page apart', () => {
    const one = render('a[^1]\n\n[^1]: b').html
    const two = renderNote({ title: '另一篇', body: 'a[^1]\n\n[^1]: b', topics: [], links: {} }).html
    const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(idsOf(one)).toHaveLength(2)
    expect(idsOf(one).filter((id) => idsOf(two).includes(id))).toEqual([])
    for (const [, target] of one.matchAll(/href="#([^"]+)"/g)) expect(idsOf(one)).toContain(target)
  })

  it('colours code whose language is named, up to a size', () => {
    expect(render('```python\ndef f(): pass\n```').html).toContain('<span class="hljs-keyword">def</span>')
    expect(render('```\ndef f(): pass\n```').html).not.toContain('hljs')
    expect(render(`\`\`\`python\n${'def f(): pass\n'.repeat(8000)}\`\`\``).html).not.toContain('hljs')
  })

  it('shows a picture that is kept with the notebook, and in the excerpt its name', () => {
    const src = `/attachments/${'0a'.repeat(32)}.png`
    const { html, excerptHtml } = render(`结构 ![网络结构](${src}) 如图`)
    expect(html).toContain(`<img src="${src}" alt="网络结构" loading="lazy" decoding="async">`)
    expect(excerptHtml).toBe('结构 网络结构 如图')
  })

  it.each([
    '/attachments/a.png',
    '/attachments/../x.png',
    `//evil.example/attachments/${'0a'.repeat(32)}.png`,
    `/attachments/${'0a'.repeat(32)}.svg`,
    '/api/v1/export',
  ])('loads no picture from %s', (src) => expect(render(`![x](${src})`).html).not.toContain('<img'))

  it('puts a link in the place of a picture', () => {
    const { html } = render('![网络结构](https://img.example/a.png) ![](data:image/png;base64,AAAA)')
    expect(html).toContain(
      '<a class="external-image" href="https://img.example/a.png" rel="noreferrer">网络结构</a>',
    )
    expect(html).not.toContain('<img')
  })

  it('shows tasks by a sign', () => {
    expect(render('- [x] 读\n- [ ] 写').html).toMatch(/☑<\/span> 读.*☐<\/span> 写/s)
  })
})

describe('the note as a whole', () => {
  it('is a function of its input', () => {
    const body = '# 题\n甲\\(x\\)\n\n```js\nlet a\n```'
    expect(render(body)).toEqual(render(body))
  })

  it.each([
    ['an empty body', ''],
    ['only spaces', ' \n\t\n'],
    ['NUL, lone surrogate, CRLF and lone CR', 'a\0b\ud800\r\nc\rd $x$'],
  ])('takes %s', (_, body) => {
    expect(() => render(body)).not.toThrow()
  })

  it('gives one plain line for each line of the source', () => {
    const body = '甲 $x$\n- 乙\n- 丙\n丁\n\n词 | 意\n---|---\na | b\n末'
    expect(render(body).plainText.split('\n')).toEqual(['甲 x', '乙', '丙', '丁', '词 | 意', 'a | b', '末'])
  })
})
