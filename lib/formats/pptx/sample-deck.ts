import type { Deck } from '../../domain/slides/deck'

/** A deck with everything a deck can have, for the tests of what is made of it. */
export const SAMPLE_DECK: Deck = {
  title: '周一组会：检测与注意力',
  subtitle: '2022-06-20 10:00 · 自上次以来 16 篇 · 5 个主题',
  language: 'zh',
  allowed: 600,
  slides: [
    {
      key: 'title',
      layout: 'title',
      title: '周一组会：检测与注意力',
      over: '组会',
      blocks: [],
      notes: '先说这一周读了什么。',
      seconds: 10,
      from: [],
    },
    {
      key: 'detr',
      layout: 'content',
      title: 'DETR：检测当成集合预测',
      over: 'DETR',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { text: '二分图匹配之后每个物体只剩' },
            { text: '一个框', bold: true },
            { text: '，代价是训练要 500 个 epoch。' },
          ],
        },
        {
          kind: 'list',
          ordered: false,
          items: [
            {
              runs: [
                { text: '损失是 ' },
                {
                  tex: '\\mathcal{L}_{\\text{Hungarian}}(y,\\hat y)=\\sum_{i=1}^{N}\\left[-\\log\\hat p_{\\hat\\sigma(i)}(c_i)\\right]',
                },
                { text: '，匹配由匈牙利算法给出，' },
                { text: '论文', href: 'https://arxiv.org/abs/2005.12872' },
                { text: '里说了为什么。' },
              ],
              items: [],
            },
            {
              runs: [
                { text: '特征图是 ' },
                { tex: 'H\\times W' },
                { text: ' 的，展平成 ' },
                { tex: '\\frac{HW}{32^2}' },
                { text: ' 个位置，再加上位置编码进编码器，每一层都加一次，而不是只在输入时加一次。' },
              ],
              items: [
                {
                  runs: [{ text: '小物体差一些：' }, { text: 'AP', code: true }, { text: '_S 低了 5.5' }],
                  items: [],
                },
              ],
            },
            { runs: [{ text: '不要 anchor，也不要 NMS' }], items: [] },
          ],
        },
        {
          kind: 'formula',
          tex: '\\hat{\\sigma}=\\arg\\min_{\\sigma\\in\\mathfrak{S}_N}\\sum_{i}^{N}\\mathcal{L}_{\\mathrm{match}}(y_i,\\hat{y}_{\\sigma(i)})',
        },
      ],
      notes: '贡献三条。\n不要念公式，说意思。',
      seconds: 80,
      from: [
        { text: '6 月 16 日 · DETR', href: '/notes/2022-06-16-detr' },
        { text: 'arXiv', href: 'https://arxiv.org/abs/2005.12872' },
      ],
    },
    {
      key: 'table',
      layout: 'content',
      title: 'ViT 与 Swin',
      over: '比较',
      blocks: [
        {
          kind: 'table',
          head: [[{ text: '' }], [{ text: 'ViT' }], [{ text: 'Swin Transformer' }]],
          rows: [
            [
              [{ text: '注意力' }],
              [{ text: '全局，' }, { tex: 'O(n^2)' }],
              [{ text: '窗口内，再移位让窗口之间交换信息' }],
            ],
            [
              [{ text: '复杂度' }],
              [{ tex: '4hwC^2+2(hw)^2C' }],
              [{ tex: '4hwC^2+2M^2hwC' }, { text: '，' }, { tex: 'M' }, { text: ' 是窗口的边长' }],
            ],
            [[{ text: 'ImageNet' }], [{ text: '88.55%' }], [{ text: '87.3%' }]],
          ],
        },
        { kind: 'paragraph', quiet: true, runs: [{ text: '数字来自各自的论文。' }] },
      ],
      notes: '',
      seconds: 60,
      from: [{ text: '<script>alert(1)</script> & "引号"', href: 'javascript:alert(1)' }],
    },
    {
      key: 'odd',
      layout: 'content',
      title: '=HYPERLINK("http://x","y") </a:t> 一个非常长的标题'.repeat(6),
      over: null,
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { text: '画不出来的公式：' },
            { tex: '\\undefined{x}' },
            { text: '，留着它的 TeX。控制符\u0000和半个字符\ud800都不见了。' },
          ],
        },
        { kind: 'formula', tex: '\\frac{1' },
        {
          kind: 'code',
          text: 'def attention(q, k, v):\n    weights = softmax(q @ k.T / sqrt(d))\n\n    return weights @ v',
        },
        {
          kind: 'picture',
          picture: { hash: null, mediaType: 'image/png', alt: '结构图', width: 800, height: 600 },
        },
      ],
      notes: '<b>不是标签</b>',
      seconds: 30,
      from: [],
    },
    {
      key: 'long',
      layout: 'content',
      title: '读过的论文',
      over: '清单',
      blocks: [
        {
          kind: 'list',
          ordered: true,
          items: Array.from({ length: 40 }, (_, at) => ({
            runs: [
              {
                text: `第 ${at + 1} 篇：An image is worth 16x16 words, transformers for image recognition at scale，读完了。`,
              },
            ],
            items: [],
          })),
        },
      ],
      notes: '念前五篇。',
      seconds: 60,
      from: [],
    },
  ],
}
