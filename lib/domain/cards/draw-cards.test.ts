import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardKind } from './card'
import { findClozes, hiddenWords, replaceClozes } from './cloze'
import { drawCards } from './draw-cards'

const drawn = (body: string, kind: CardKind, title = '某个模型') =>
  drawCards({ title, body }).filter((draft) => draft.kind === kind)
const fronts = (body: string, kind: CardKind, title?: string) =>
  drawn(body, kind, title).map(({ front }) => front)

describe('definitions', () => {
  it.each([
    ['图像块嵌入：把每块展平再过一个全连接层', '图像块嵌入'],
    ['- auxiliary loss: every decoder layer is asked for an answer', 'auxiliary loss'],
    ['domain 表示一组看起来同类的图像，例如按发色分', 'domain'],
    ['PULC 即一套超轻量图像分类方案', 'PULC'],
    ['归纳偏置是指模型对解的先验假设', '归纳偏置'],
    ['A class token is a learned vector that stands for the whole image.', 'class token'],
    ['- **知识蒸馏**：小模型跟着大模型的输出学', '知识蒸馏'],
  ])('are drawn from %s', (body, term) => {
    expect(fronts(body, 'definition')).toEqual([`某个模型 · ${term}`])
  })

  it.each([
    ['the way to a source', '论文：https://arxiv.org/abs/2005.12872'],
    ['a remark', '注：代码写得不错，值得读一读'],
    ['a conclusion', '总结：看起来是把几件旧东西拼在了一起'],
    ['speech', '报告里指出：「这个方向还有很多事要做」'],
    ['a question', '学习率是一种可以随便取的东西吗？'],
    ['what was said before', '这是一种常见的做法，很多人都用过'],
    ['code', '```\nloss: the value to be minimised here\n```'],
    ['a quotation', '> 注意力：一种从别处抄来的说法而已'],
    ['an advertisement', '福利：扫码关注公众号领取全部资料'],
    ['a list that follows', '主要步骤如下：'],
    ['the title of a paper', 'Speak Like a Bird: Voice Conversion for Small Animals'],
    ['a wall clock', '13:18:16 开始读'],
  ])('are not drawn from %s', (_what, body) => {
    expect(fronts(body, 'definition')).toEqual([])
  })

  it('ask for a name that the title has by that name alone', () => {
    const [card] = drawCards({ title: 'DETR 读后', body: 'DETR: DEtection TRansformer, boxes as a set' })
    expect(card?.front).toBe('DETR')
  })

  it('ask for a strength as a part of its list only', () => {
    const body = '优点：\n- 大物体：有全局信息，再大也框得住\n- 部署：不挑硬件，到处都能跑'
    expect(fronts(body, 'definition')).toEqual([])
    expect(fronts(body, 'list')).toEqual(['某个模型 · 优点 (2)'])
  })
})

describe('lists', () => {
  it('are those under a name, with all that stands below their items', () => {
    const body = [
      '## 贡献',
      '- 换了一个损失',
      '- 框是一起出来的',
      '  不是一个个来',
      '',
      '## 缺点',
      '- 小物体差',
    ].join('\n')
    expect(drawn(body, 'list', 'DETR：检测就是集合预测').map(({ front, back }) => ({ front, back }))).toEqual(
      [
        { front: 'DETR · 贡献 (2)', back: '- 换了一个损失\n- 框是一起出来的\n  不是一个个来' },
        { front: 'DETR · 缺点 (1)', back: '- 小物体差' },
      ],
    )
  })

  it('are not what is still open, nor more than one recalls', () => {
    const many = Array.from({ length: 12 }, (_, at) => `- 数据集 ${at}`).join('\n')
    expect(fronts(`疑问：\n- 为什么会这样\n- 换一个会怎样\n\n用到的数据集：\n${many}`, 'list')).toEqual([])
  })
})

describe('formulas', () => {
  it('hide the right side of an equation in its line', () => {
    const [draft] = drawn('切成 \\(P\\times P\\) 的块，一共 \\(N=HW/P^2\\) 块。', 'formula')
    expect(draft?.front).toBe('切成 \\(P\\times P\\) 的块，一共 \\(N = \\;?\\) 块。')
    expect(draft?.back).toBe('切成 \\(P\\times P\\) 的块，一共 \\(N=HW/P^2\\) 块。')
  })

  it('that stand alone are asked by what stands above, and shown with what explains them', () => {
    const body =
      '缩放点积注意力：\n\n$$\n\\mathrm{A}(Q,K)=\\frac{QK^\\top}{\\sqrt{d}}\n$$\n\n其中 \\(d\\) 是维数。'
    const [draft] = drawn(body, 'formula', 'Transformer')
    expect(draft?.front).toBe('Transformer · 缩放点积注意力：\n\n$$\n\\mathrm{A}(Q,K) = \\;?\n$$')
    expect(draft?.back).toBe('$$\n\\mathrm{A}(Q,K)=\\frac{QK^\\top}{\\sqrt{d}}\n$$\n\n其中 \\(d\\) 是维数。')
  })

  it('are no lone symbols, and none in code', () => {
    expect(fronts('图像是 \\(x\\)，标签是 \\(y\\)。`$a=b+c$`', 'formula')).toEqual([])
  })
})

describe('corrections', () => {
  it('are pairs of lines, with the rule above them', () => {
    const body = [
      '句首的数字写成单词',
      'Incorrect: 15 samples were kept.',
      'Correct: Fifteen samples were kept.',
      'Incorrect: 3 runs failed.',
      'Correct: Three runs failed.',
    ].join('\n')
    expect(drawn(body, 'correction').map(({ front, back }) => ({ front, back }))).toEqual([
      { front: '✗ 15 samples were kept.', back: '✓ Fifteen samples were kept.\n\n句首的数字写成单词' },
      { front: '✗ 3 runs failed.', back: '✓ Three runs failed.\n\n句首的数字写成单词' },
    ])
  })

  it('are rows of what not to write, also where one table follows another at once', () => {
    const body = [
      'instead of | say | or say |',
      '---|---|---|',
      'end result | end | result |',
      "Don't write | write |",
      '---|---|',
      'many sample | many samples |',
    ].join('\n')
    expect(drawn(body, 'correction').map(({ front, back }) => [front, back])).toEqual([
      ['✗ end result', '✓ end / result'],
      ['✗ many sample', '✓ many samples'],
    ])
  })

  it.each([
    ['by this way 改成 by doing this', '✗ by this way', '✓ by doing this'],
    ['~~informations~~ → information', '✗ informations', '✓ information'],
    ['错误：他们的的模型。正确：他们的模型。', '✗ 他们的的模型。', '✓ 他们的模型。'],
  ])('stand in one line too: %s', (body, front, back) => {
    expect(drawn(body, 'correction').map((draft) => [draft.front, draft.back])).toEqual([[front, back]])
  })

  it('are no tables of results, nor a wrong line that nothing corrects', () => {
    const table = '| 模型 | 准确率 |\n| --- | --- |\n| ViT | 88.5 |'
    expect(fronts(`${table}\n\nIncorrect: this stands alone.`, 'correction')).toEqual([])
  })
})

describe('terms', () => {
  it('are pairs that the note sets side by side, and those of the bank it uses', () => {
    const terms = [
      { chinese: '注意力', english: 'attention' },
      { chinese: '卷积', english: 'convolution' },
    ]
    const drafts = drawCards({
      title: '笔记',
      body: '没有归纳偏置 (inductive bias)，靠注意力。',
      terms,
    }).filter(({ kind }) => kind === 'term')
    expect(drafts.map(({ front, back }) => [front, back])).toEqual([
      ['注意力', 'attention'],
      ['归纳偏置', 'inductive bias'],
    ])
  })
})

describe('clozes', () => {
  it('hide what is bold in its line, and leave leads to definitions', () => {
    const body = '- **优点**：快\n- 训练要 **500** 个 epoch，很**慢**的\n\n**整行都是粗体**'
    expect(fronts(body, 'cloze')).toEqual([
      '训练要 **{{500}}** 个 epoch，很**慢**的',
      '训练要 **500** 个 epoch，很**{{慢}}**的',
    ])
  })

  it('know their marks from the braces of formulas', () => {
    const front = '能量 {{\\(\\frac{a}{b_{c} }\\)}} 与 \\(x^{{2}}\\)'
    expect(hiddenWords(front)).toBe('\\(\\frac{a}{b_{c} }\\)')
    expect(replaceClozes(front, () => '?')).toBe('能量 ? 与 \\(x^{{2}}\\)')
    expect(findClozes('{{ never closed')).toEqual([])
    expect(findClozes('{{}}')).toEqual([])
  })
})

describe('the cards of a note', () => {
  it('have the same keys after an edit elsewhere', () => {
    const body = '优点：\n- 快\n- 小\n\n蒸馏：小模型跟着大模型的输出学。\n一共 \\(N=a/b\\) 块，**很多**的块。'
    const keys = (text: string) => drawCards({ title: '笔记', body: text }).map(({ key }) => key)
    expect(keys(`先写一句别的话。\n\n${body}`)).toEqual(keys(body))
    expect(keys(body).length).toBe(4)
  })

  it('have different keys even for things of one name', () => {
    const body =
      '## A\n优点：\n- 快\n## B\n优点：\n- 小\n\n样式：图像自己的样子。\n样式：由编码器给出的一个向量。'
    const keys = drawCards({ title: '笔记', body }).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(4)
  })

  const line = fc.oneof(
    fc.constantFrom(
      '优点：',
      '- 快：**真的** 很快',
      '$$',
      'x = {{y}}',
      'Incorrect: a b c',
      'Correct: d e f',
      '| 错 | 对 |',
      '| --- | --- |',
      '| a | b |',
      '\\(a=b',
      '**',
      '```',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )

  it('can be drawn from anything, each with a front and a key of its own', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const drafts = drawCards({ title: lines[0] ?? '', body: lines.join('\n') })
        const keys = drafts.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { kind, front, back } of drafts) {
          expect(front.trim()).not.toBe('')
          if (kind === 'cloze') expect(findClozes(front).length).toBeGreaterThan(0)
          else expect(back.trim()).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})
