import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainSymbols } from './explained'
import { glowIn } from './glow'
import { symbolsOf } from './tex-symbols'

const names = (tex: string) => symbolsOf(tex).map(({ name }) => name)
const unexplained = (body: string) =>
  explainSymbols(body)
    .filter(({ explained }) => !explained)
    .map(({ name }) => name)

describe('the symbols of a formula', () => {
  it.each([
    ['N=HW/P^2', ['N', 'H', 'W', 'P']],
    ['s=F_y(z)', ['s', 'F_y', 'y', 'z']],
    ['H\\times W\\times C', ['H', 'W', 'C']],
    ['\\mathrm{softmax}\\left(QK^{\\top}/\\sqrt{d_k}\\right)V', ['Q', 'K', 'd_k', 'V']],
    ['\\sum_{i=1}^{N} x_i w_i', ['N', 'x_i', 'w_i']],
    ['\\hat{\\sigma}=\\arg\\min_{\\sigma} \\mathcal{L}(y)', ['\\hat{\\sigma}', '\\sigma', 'L', 'y']],
    ['\\mathbb{E}_{x\\sim p}[\\log D(x)]', ['D', 'x']],
    ['\\alpha e^{x} + \\mathcal{N}(0, 1)', ['\\alpha', 'x']],
    ['W^Q X', ['W^Q', 'X']],
    ['\\mathbf{x}', ['x']],
    ["c'", ["c'"]],
    ['\\text{loss} = 3', []],
    ['1 + 2 \\leq 10^3', []],
  ])('%s', (tex, symbols) => expect(names(tex)).toEqual(symbols))

  it('are found in whatever stands between the marks', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '^',
      '_',
      '\\',
      'x',
      '\\frac',
      '\\sum',
      '\\hat',
      '\\mathbf',
      'i',
      '=',
      ' ',
      '\\text',
      'α',
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void symbolsOf(pieces.join(''))))
    expect(symbolsOf('{'.repeat(100_000))).toEqual([])
  })
})

describe('a symbol', () => {
  it.each([
    ['after 其中', '\\(s=F(z)\\)，其中 z 是隐向量，F 是映射网络。'],
    ['that stands for something', '\\(E_x\\) 里 x 表示图像，\\(E\\) 表示期望。'],
    ['in English', 'The loss is \\(L=f(z)\\), where f is the head and z is the latent vector.'],
    ['set by 令', '令 \\(x\\) 为输入图像。'],
    ['behind its noun', '把图像块 \\(x\\) 展平。'],
    ['of a shape', '大小为 \\(H\\times W\\) 的特征图。'],
    ['in a list', '高和宽 \\(H\\)、\\(W\\) 不变。'],
    ['that counts', '切成 \\(N\\) 块，每块 \\(D\\) 维。'],
    ['on the left of an equation', '\\(N=3\\) 就够了。'],
    ['in brackets', '\\(z\\)（隐变量向量）从哪来？'],
    ['written as a letter of the text', '温度 τ 很小：\\(\\tau\\)'],
    ['of a row', '每个特征 \\(T_i\\) 都比，先比 \\(T_1\\)。'],
  ])('is explained %s', (_, body) => expect(unexplained(body)).toEqual([]))

  it.each([
    ['nothing is said of it', '最后得到 \\(\\lambda\\)。', ['\\lambda']],
    ['it is only one of many', '随机采样 Z 中的样本 z，算 \\(f(z)\\)，f 是网络。', ['z']],
    ['a verb stands before', '再使用 \\(q\\) 和 \\(k\\)。', ['q']],
    ['code says it', '`z = 1` 与 \\(z\\) 无关。', ['z']],
  ])('is not where %s', (_, body, left) => expect(unexplained(body)).toEqual(left))

  it('is asked about only in notes with formulas', () => {
    expect(explainSymbols('把 x 放进 y。')).toEqual([])
  })

  const log =
    '生成器把输入图像x变成输出图像\\(G(x,\\;s)\\)，风格码s由映射网络F给出。\n手上有一个隐向量z和一个域y，映射网络F算出\\(s=F_y(z)\\)。训练时在Z中取样本z，再取域Y中的一张图。\n每个分支\\(D_y\\)只判断域y。'
  it.each([
    ['the clause', '手上有一个隐向量z和一个域y，'],
    ['the words', '一个隐向量z和'],
    ['the sentence with its formula', '手上有一个隐向量z和一个域y，映射网络F算出\\(s=F_y(z)\\)。'],
  ])('glows alone when %s that explains it goes', (_, words) => {
    expect(unexplained(log)).toEqual([])
    expect(unexplained(log.replace(words, ''))).toEqual(['z'])
  })

  it('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => void explainSymbols(`\\(z\\) ${text}`),
      ),
    )
  })
})

describe('the glow', () => {
  const html = (tex: string, inner: string) =>
    `<p>z <span class="math" data-tex="${tex}"><span class="katex">${inner}</span></span> z</p>`
  const z = '<span class="mord mathnormal" style="margin-right:0.04398em;">z</span>'
  const glow = (text: string, ...symbols: string[]) =>
    glowIn(
      text,
      symbols.map((name) => ({ letter: name[0] ?? '', name })),
      (name) => `“${name}”`,
    )

  it('marks the letter within formulas alone', () => {
    const marked = glow(html('F(z)', z), 'z')
    expect(marked).toContain(
      '<span class="mord mathnormal unexplained" style="margin-right:0.04398em;" title="“z”">z</span>',
    )
    expect(marked.match(/unexplained/g)).toHaveLength(1)
  })

  it('marks nothing where the letter means something explained too', () => {
    const text = html('z+z_p', z)
    expect(glow(text, 'z_p')).toBe(text)
    expect(glow(html('F(x)', z), 'z')).toBe(html('F(x)', z))
  })
})
