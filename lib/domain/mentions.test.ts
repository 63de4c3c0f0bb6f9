import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN_TOPICS } from './known-topics'
import { createMentionFinder } from './mentions'
import { maskNonProse } from './prose-mask'

const known = createMentionFinder(
  KNOWN_TOPICS.map(({ name, aliases }) => ({ topic: name, names: [name, ...aliases] })),
)

/** `[topic, as written]` for every place. */
function mentions(text: string) {
  return known.find(maskNonProse(text)).map(({ start, end, topic }) => [topic, text.slice(start, end)])
}

describe('mentions of known names', () => {
  it.each<[string, [string, string][]]>([
    // Chinese touches a name; Latin and digits make another word of it.
    ['用CLIP模型做检索', [['CLIP', 'CLIP']]],
    [
      '训练GAN的判别器，也训练StarGAN',
      [
        ['GAN', 'GAN'],
        ['StarGAN', 'StarGAN'],
      ],
    ],
    ['MyGAN、GAN5、GANx 都不是', []],
    [
      'GANs 与 Transformers',
      [
        ['GAN', 'GANs'],
        ['Transformer', 'Transformers'],
      ],
    ],
    // The longer name wins, and an unknown version or variant is nobody's.
    [
      'StarGAN v2 胜过 StarGAN',
      [
        ['StarGAN v2', 'StarGAN v2'],
        ['StarGAN', 'StarGAN'],
      ],
    ],
    [
      'StarGANv2、StarGAN-v2',
      [
        ['StarGAN v2', 'StarGANv2'],
        ['StarGAN v2', 'StarGAN-v2'],
      ],
    ],
    ['StarGAN-VC 用于语音', [['StarGAN-VC', 'StarGAN-VC']]],
    // A paper's title is its model's name, and what it is made of is named by nobody.
    [
      '读 StarGAN: Unified Generative Adversarial Networks for Multi-Domain Image-to-Image Translation',
      [
        [
          'StarGAN',
          'StarGAN: Unified Generative Adversarial Networks for Multi-Domain Image-to-Image Translation',
        ],
      ],
    ],
    [
      '生成对抗网络就是GAN',
      [
        ['GAN', '生成对抗网络'],
        ['GAN', 'GAN'],
      ],
    ],
    ['StarGAN v9 与 StarGAN-XY 与 StarGAN v2Q', []],
    [
      'ViT-G 比 ViT 大，ViT-Q 不知道',
      [
        ['ViT-G', 'ViT-G'],
        ['ViT', 'ViT'],
      ],
    ],
    [
      'Vision-aided GAN 与 GAN-based 方法',
      [
        ['Vision-aided GAN', 'Vision-aided GAN'],
        ['GAN', 'GAN'],
      ],
    ],
    [
      'CelebA-HQ 来自 CelebA',
      [
        ['CelebA-HQ', 'CelebA-HQ'],
        ['CelebA', 'CelebA'],
      ],
    ],
    [
      'LIMoE 是一种 MoE',
      [
        ['LIMoE', 'LIMoE'],
        ['MoE', 'MoE'],
      ],
    ],
    // Separators between the parts come and go.
    [
      'Swin Transformer = Swin-Transformer = SwinTransformer = SwinT = Swin-T',
      ['Swin Transformer', 'Swin-Transformer', 'SwinTransformer', 'SwinT', 'Swin-T'].map((name) => [
        'Swin Transformer',
        name,
      ]),
    ],
    [
      'Swin-v2 和 Swin Transformer V2',
      [
        ['Swin Transformer V2', 'Swin-v2'],
        ['Swin Transformer V2', 'Swin Transformer V2'],
      ],
    ],
    [
      'Faster-RCNN、BIG bench、DALL-E mini',
      [
        ['Faster R-CNN', 'Faster-RCNN'],
        ['BIG-bench', 'BIG bench'],
        ['DALL·E Mini', 'DALL-E mini'],
      ],
    ],
    [
      'HITHCD–2018 与 HCL2000—一个数据库',
      [
        ['HITHCD-2018', 'HITHCD–2018'],
        ['HCL2000', 'HCL2000'],
      ],
    ],
    [
      'Swin\nTransformer',
      [
        ['Swin Transformer', 'Swin'],
        ['Transformer', 'Transformer'],
      ],
    ],
    // Short names count in their own case only.
    ['clip the gradient, Imagenet', [['ImageNet', 'Imagenet']]],
    [
      'CVPR2022 与 CVPR 2020',
      [
        ['CVPR', 'CVPR'],
        ['CVPR', 'CVPR'],
      ],
    ],
    ['resnet.py 与 my_resnet 与 ResNet。', [['ResNet', 'ResNet']]],
    [
      '做二分图匹配，即匈牙利匹配',
      [
        ['二分图匹配', '二分图匹配'],
        ['二分图匹配', '匈牙利匹配'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })

  it('names nobody in what is not prose', () => {
    const text =
      'https://a.org/GAN `GAN` \\(GAN\\) $GAN$ [x](GAN.html) [[GAN]]\n```\nGAN\n```\n<img alt="GAN">\n[GAN](x)'
    expect(mentions(text)).toEqual([['GAN', 'GAN']])
    expect(maskNonProse(text).indexOf('GAN')).toBe(text.lastIndexOf('GAN'))
  })
})

describe('the finder itself', () => {
  it('gives offsets into the text, in order and never overlapping', () => {
    const words = fc.constantFrom(
      'StarGAN',
      ' ',
      'v2',
      '-',
      'VC',
      '汉',
      'GAN',
      'Swin',
      'Transformer',
      '\n',
      'V2',
      'T',
      '😀',
      'İ',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of known.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })

  it('finds names of its caller, and none for empty ones', () => {
    const finder = createMentionFinder([
      { topic: 1, names: ['C++', ' - ', ''] },
      { topic: 2, names: ['对比'] },
    ])
    expect(finder.find('C++对比 C+ +')).toEqual([
      { start: 0, end: 3, topic: 1 },
      { start: 3, end: 5, topic: 2 },
    ])
  })

  it('takes many names over a long text in its stride', () => {
    const names = Array.from({ length: 2000 }, (_, index) => ({ topic: index, names: [`Model${index}Net`] }))
    const text = '这是一段关于 Model17Net 与 model1999net 的笔记，还有 aaaaaa bbbbb。'.repeat(20_000)
    expect(createMentionFinder(names).find(text)).toHaveLength(40_000)
  })
})

describe('the known topics', () => {
  it('share no spelling, and every version has its ancestor', () => {
    for (const { name, aliases, versionOf } of KNOWN_TOPICS) {
      expect(versionOf === null || KNOWN_TOPICS.some((topic) => topic.name === versionOf), name).toBe(true)
      for (const spelling of [name, ...aliases]) {
        expect(known.find(spelling), spelling).toEqual([{ start: 0, end: spelling.length, topic: name }])
      }
    }
  })
})
