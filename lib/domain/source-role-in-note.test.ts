import { describe, expect, it } from 'vitest'
import { findBodyLinks } from './body-links'
import type { SourceRole } from './source'
import { roleInNote } from './source-role-in-note'
import { parseSourceUrl } from './source-url'

const roleOf = (url: string, context: { lead?: string; title?: string; text?: string } = {}) => {
  const parsed = parseSourceUrl(url)
  if (!parsed) throw new Error(`${url} is no source`)
  return roleInNote(parsed, { lead: null, title: '', text: '', ...context })
}

/** Every source of a real log, each checked by hand against what stands around it there (told here in other words). */
const REAL: [role: SourceRole, url: string, context?: { lead?: string; title?: string; text?: string }][] = [
  [
    'explainer',
    'https://www.10kn.com/most-common-habits-from-english-papers-written-by-chinese-engineering-students/',
    { title: '两百篇论文里的英文错误总结' },
  ],
  [
    'local',
    'file:///F:/Bookmark/Brittman%E8%AF%BB%E4%BA%86200%E5%A4%9A%E7%AF%87%E4%B8%AD%E5%9B%BD%E4%BA%BA%E7%9A%84SCI%E8%AE%BA%E6%96%87%EF%BC%8C%E6%80%BB%E7%BB%93%E5%87%BA%E4%BA%86%E8%BF%99%E4%BA%9B%E9%AB%98%E9%A2%91%E9%94%99%E8%AF%AF%EF%BC%8C%E4%BD%A0%E4%B8%AD%E6%9E%AA%E4%BA%86%E5%90%97%EF%BC%9F%20-%20%E5%8D%81%E5%8D%83%E7%89%9B%20(2022_6_7%2021_32_42).html',
    { title: '两百篇论文里的英文错误总结' },
  ],
  ['paper', 'https://paperswithcode.com/paper/layoutxlm-multimodal-pre-training-for', { title: 'LayoutXLM' }],
  ['paper', 'https://paperswithcode.com/paper/screen2words-automatic-mobile-ui', { title: 'Screen2Words' }],
  ['paper', 'https://arxiv.org/abs/2108.03353v1', { title: 'Screen2Words' }],
  ['code', 'https://github.com/borisdayma/dalle-mini', { title: 'DALL·E Mini' }],
  ['paper', 'https://paperswithcode.com/paper/vatt-transformers-for-multimodal-self', { title: 'VATT' }],
  ['news', 'https://mp.weixin.qq.com/s/eHSIVK3OfT89Bm5OqF93zA', { title: '四百多位作者的新基准 BIG-bench' }],
  ['news', 'https://mp.weixin.qq.com/s/OWSZGjVnkz7j0KGLzFuq5g', { title: '谷歌的 AI 有人格了?' }],
  ['explainer', 'https://mp.weixin.qq.com/s/_1rIPSe3ce1eMlb0rj1_WA', { title: '毕业论文写不出来怎么办?' }],
  ['news', 'https://mp.weixin.qq.com/s/DWu9W3w43TYHWQRj-MI-NA', { title: '谷歌发布 MoE 架构的视觉语言模型' }],
  ['news', 'https://mp.weixin.qq.com/s/54T71lKL2Jwth_RAjFt70A', { title: '字节的 VR 头显去了美国' }],
  ['news', 'https://mp.weixin.qq.com/s/j7Lia_8UTbKUcGk2eHY5GQ', { title: 'CMU 提出新的 GAN 结构' }],
  ['code', 'https://github.com/nupurkmr9/vision-aided-gan', { title: 'Off-the-shelf models for GANs' }],
  ['explainer', 'https://zhuanlan.zhihu.com/p/63230738', { title: 'StyleGAN 论文阅读总结' }],
  ['explainer', 'https://zhuanlan.zhihu.com/p/263554045', { title: '深入 StyleGAN2' }],
  [
    'explainer',
    'https://mp.weixin.qq.com/s/FWT7vUSqXlohWro7CQLmWw',
    { title: '搞懂 Transformer 只要这份代码' },
  ],
  ['news', 'https://mp.weixin.qq.com/s/X9hMVCFfvaytgITKhAz9EA', { title: '九个超轻量识别模型全开源' }],
  ['code', 'https://github.com/PaddlePaddle/PaddleClas', { title: '一行代码即可训练的项目' }],
  ['explainer', 'https://blog.csdn.net/qq_39478403/article/details/118704747', { title: '详解 ViT' }],
  ['paper', 'https://arxiv.org/abs/2010.11929', { lead: '论文', title: '文章译自 ViT 论文' }],
  ['explainer', 'https://zhuanlan.zhihu.com/p/521151393', { title: '详解 CLIP' }],
  ['code', 'https://github.com/openai/CLIP', { lead: '代码' }],
  ['news', 'https://mp.weixin.qq.com/s/rp3_GSkKZ8iSwjfZP4P2-w', { title: '腾讯的视觉服务排到第二' }],
  ['news', 'https://mp.weixin.qq.com/s/I4UvFszN9rXfPMDpiqwaWA', { title: '把人声变成狗叫' }],
  ['news', 'https://mp.weixin.qq.com/s/zZ30hnrheOKGLxFZXT8wIA', { title: '开源 NLP 数据集汇总' }],
  [
    'dataset',
    'http://www.nlpr.ia.ac.cn/databases/handwriting/Touching_Characters_Databases.html',
    { lead: '官网主页', title: 'CASIA 手写数据集' },
  ],
  [
    'explainer',
    'https://blog.csdn.net/lph188/article/details/102731309',
    { title: '联机手写数据集下载总结' },
  ],
  [
    'explainer',
    'https://blog.csdn.net/weixin_43624538/article/details/88528170',
    { title: 'HCL2000 论文翻译' },
  ],
  ['explainer', 'https://zhuanlan.zhihu.com/p/351413580', { title: '手写汉字的训练与识别' }],
  ['video', 'https://www.bilibili.com/video/BV1gU4y1X7KK', { title: '几分钟听懂 Swin V2' }],
  ['explainer', 'https://zhuanlan.zhihu.com/p/367111046', { title: '图解 Swin Transformer' }],
  ['explainer', 'https://zhuanlan.zhihu.com/p/339257152', { title: 'StarGAN v2 史上最强' }],
  ['code', 'https://github.com/clovaai/stargan-v2', { lead: 'code' }],
  ['explainer', 'https://zhuanlan.zhihu.com/p/44563641', { title: 'StarGAN 学习笔记' }],
  ['code', 'https://github.com/yunjey/StarG', { lead: '代码地址(Pytorch)' }],
]

describe('sources of a real log', () => {
  it('are 36', () => {
    expect(new Set(REAL.map(([, url]) => parseSourceUrl(url)?.canonicalUrl)).size).toBe(36)
  })
  it.each(REAL)('%s: %s', (role, url, context) => {
    expect(roleOf(url, context)).toBe(role)
  })
})

describe('what stands around a link', () => {
  it.each([
    ['https://example.org/x', { lead: '论文' }, 'paper'],
    ['https://example.org/x', { lead: '对应kaggle链接' }, 'dataset'],
    ['https://zhuanlan.zhihu.com/p/1', { lead: '代码' }, 'code'],
    ['https://mp.weixin.qq.com/s/x', { lead: '论文解读' }, 'explainer'],
    ['https://mp.weixin.qq.com/s/x', { text: '该文章为某论文的翻译\n其余' }, 'explainer'],
    ['https://example.org/x', { title: 'An illustrated guide to attention' }, 'explainer'],
    ['https://example.org/x', { title: 'Lab releases a new model' }, 'news'],
    ['https://example.org/x', { title: 'Something else' }, 'other'],
    ['https://github.com/a/b', { title: '图解源码' }, 'code'],
    ['https://github.com/a/b', { lead: '项目主页' }, 'code'],
    ['https://a.github.io/b', { lead: '项目主页' }, 'project'],
    ['https://arxiv.org/abs/2010.11929', { title: '论文翻译' }, 'paper'],
  ] as [string, Parameters<typeof roleOf>[1], SourceRole][])('%s with %j is %s', (url, context, role) => {
    expect(roleOf(url, context)).toBe(role)
  })

  it('is looked for in the text too', () => {
    const links = findBodyLinks(
      '一文读懂注意力\nhttps://mp.weixin.qq.com/s/abc\n新闻:https://mp.weixin.qq.com/s/def',
    )
    expect(links.map(({ role }) => role)).toEqual(['explainer', 'news'])
  })
})
