import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishForms } from './english-forms'
import { findTermPairs } from './find-pairs'
import { pairKey } from './term-pair'

const pairsIn = (text: string) => findTermPairs(text).map(({ chinese, english }) => `${chinese} = ${english}`)

describe('pairs that a text sets side by side', () => {
  it.each([
    ['卷积有很强的归纳偏置 (inductive biases)，数据少也行', '归纳偏置 = inductive biases'],
    ['先查表得到词嵌入（Word Embeddings）再相加', '词嵌入 = Word Embeddings'],
    ['把噪声转换为样式码(style code)后送进去', '样式码 = style code'],
    ['用的是自适应实例归一化(AdaIN)', '自适应实例归一化 = AdaIN'],
    ['即文本编码器(Text Encoder)', '文本编码器 = Text Encoder'],
    ['和图像编码器(Image Encoder)', '图像编码器 = Image Encoder'],
    [
      '具有平移不变性和局部性 (translation invariance and locality)',
      '平移不变性和局部性 = translation invariance and locality',
    ],
    ['提出了**知识蒸馏** (knowledge distillation)', '知识蒸馏 = knowledge distillation'],
    ['常说的“灾难性遗忘”(catastrophic forgetting)', '灾难性遗忘 = catastrophic forgetting'],
    ['指标是字错误率（character error rate, CER）', '字错误率 = character error rate'],
    ['先做 layer normalization（层归一化）', '层归一化 = layer normalization'],
    ['潜在空间(latent space)里插值', '潜在空间 = latent space'],
    ['对比学习(contrastive learning)', '对比学习 = contrastive learning'],
    ['双向注意力(bidirectional attention)', '双向注意力 = bidirectional attention'],
    ['这就是隐藏表示，即 hidden representation。', '隐藏表示 = hidden representation'],
    ['映射网络 Mapping network：输入噪声', '映射网络 = Mapping network'],
    ['## 注意力机制 Attention mechanism', '注意力机制 = Attention mechanism'],
    ['## Teacher forcing / 教师强制', '教师强制 = Teacher forcing'],
  ])('%s', (text, pair) => {
    expect(pairsIn(text)).toEqual([pair])
  })

  it.each([
    '这个名词是大家知道的(known)',
    '与第三个文字标签(cat)最接近',
    '代码地址(Pytorch)：见下',
    '比语言领域的最大模型(Megatron-Turing)小',
    '在大数据集上预训练(JFT-3B)',
    '结构见上图(b)',
    '这一项可以去掉(self.ape)',
    '位置嵌入(附录 D.4)更好',
    '调用 `编码器(encoder)` 即可',
    '链接 [编码器](encoder)',
    '公式 \\(编码器(encoder)\\)',
    'Transformer 编码器(encoder)',
    '## Zero-shot 分类',
    '## 去掉 progressive growth',
    '为什么要 class token：因为',
    '用 staff（一群人）时没有复数',
    'ViT 模型',
    '速度较快(about ten times faster than all of the earlier ones)',
    '论文：Attention is all you need',
  ])('none: %s', (text) => {
    expect(pairsIn(text)).toEqual([])
  })

  it('stand where they say', () => {
    const text = '标题\n- 生成器 Generator：输入噪声，用样式码 (style code)。'
    const found = findTermPairs(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(['生成器 Generator', '样式码 (style code)'])
  })

  it('are found in any text without harm, inside it, in order', () => {
    const piece = fc.constantFrom(
      '归纳偏置',
      '的',
      ' ',
      '(',
      ')',
      '（',
      '）',
      'inductive bias',
      'CNN',
      '\n',
      '##',
      '即',
      '：',
      '*',
      '`',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, chinese, english } of findTermPairs(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toContain(chinese)
          expect(text.slice(start, end)).toContain(english)
          last = start
        }
      }),
    )
  })
})

describe('singular and plural', () => {
  it.each([
    ['inductive bias', 'inductive biases'],
    ['word embedding', 'Word Embeddings'],
    ['loss', 'losses'],
    ['database', 'databases'],
    ['entropy', 'entropies'],
    ['batch', 'batches'],
    ['GAN', 'GANs'],
  ])('%s and %s are one', (one, many) => {
    const lower = (term: string) => englishForms(term).map((form) => form.toLowerCase())
    expect(lower(one)).toContain(many.toLowerCase())
    expect(lower(many)).toContain(one.toLowerCase())
    expect(pairKey({ chinese: '词', english: one })).toBe(pairKey({ chinese: '词', english: many }))
  })

  it('a word is always among its own forms', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(englishForms(word)[0]).toBe(word)
      }),
    )
  })
})
