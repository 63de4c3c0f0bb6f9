import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeTopicName } from '../topic-name'
import { findNames } from './find-names'
import { gatherNames } from './gather'
import { mineNote } from './mined-note'
import { ancestorNameOf, suggestVersions } from './version-name'

const gather = (notes: { title: string; body: string }[], known: string[] = []) =>
  gatherNames(
    notes.map((note, id) => [id, mineNote(note)]),
    (key) => known.map(normalizeTopicName).includes(key),
  ).map(({ name }) => name)

describe('names written with capitals', () => {
  it('are offered when they are repeated, or when a title names them', () => {
    expect(gather([{ title: '读 GlyphNet', body: '比 GlyphNet 快' }])).toEqual(['GlyphNet'])
    expect(gather([{ title: 'LayoutQXM: Pre-training for Documents', body: '' }])).toEqual(['LayoutQXM'])
    expect(gather([{ title: '只写一次 GlyphNet', body: '' }])).toEqual([])
    expect(
      gather([
        { title: '一', body: '用 Token Pooling' },
        { title: '二', body: '又见 Token Pooling' },
      ]),
    ).toEqual(['Token Pooling'])
  })

  it('are no ordinary words at the start of a sentence, and no abbreviations everybody has', () => {
    const body =
      'Compared To That. Using Such. However, we see. However it is. The GPU and CPU. GPU again. Correct: yes. Correct: no.'
    expect(gather([{ title: 'Incorrect', body }])).toEqual([])
    expect(gather([{ title: 'x', body: 'Window Size\nWindow Size' }])).toEqual([])
  })

  it('are none in code, addresses, formulas and paths', () => {
    const body =
      '`GlyphNet` and `GlyphNet`, https://x.org/GlyphNet/GlyphNet, \\(GlyphNet+GlyphNet\\), nn.GlyphNet(), GlyphNet_small GlyphNet_large'
    expect(findNames(body)).toEqual([])
  })

  it('are left out where a topic has them already', () => {
    expect(gather([{ title: 'GlyphNet', body: 'glyph-net GlyphNet' }], ['Glyph-Net'])).toEqual([])
  })

  it('stand where they say', () => {
    const word = fc.constantFrom(
      'GlyphNet',
      'BIG-set',
      'see',
      '。',
      'Token Pooling',
      '中文',
      ' ',
      '\n',
      '(',
      'VQT',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ')
        for (const { name, start, end } of findNames(text)) expect(text.slice(start, end)).toBe(name)
      }),
    )
  })
})

describe('versions', () => {
  it.each([
    ['Swin V2', 'Swin'],
    ['StarGAN v2', 'StarGAN'],
    ['StyleGAN2', 'StyleGAN'],
    ['MobileNetV3', 'MobileNet'],
    ['GPT-3.5', 'GPT'],
    ['UNet++', 'UNet'],
    ['YOLOv5', 'YOLO'],
  ])('%s comes of %s', (name, ancestor) => {
    expect(ancestorNameOf(name)).toBe(ancestor)
  })

  it.each([
    'StarGAN-VC',
    'ViT-G',
    'ResNet-50',
    'ImageNet22k',
    'CIFAR-10',
    'C++',
    'HCL2000',
    'V2',
    'T5',
    'Swin',
  ])('%s is none', (name) => {
    expect(ancestorNameOf(name)).toBeNull()
  })

  const topic = (id: number, names: string[], versionOfId: number | null = null) => ({
    id,
    names,
    versionOfId,
    parentId: null,
  })
  const offers = (topics: ReturnType<typeof topic>[]) =>
    suggestVersions(
      topics,
      new Map(topics.flatMap(({ id, names }) => names.map((name) => [normalizeTopicName(name), id]))),
    ).map(({ id, ancestorId, ancestorName }) => [id, ancestorId, ancestorName])

  it('are offered by any spelling of the ancestor, and by name where it is no topic', () => {
    expect(offers([topic(1, ['Swin Transformer', 'Swin']), topic(2, ['Swin V2'])])).toEqual([
      [2, 1, 'Swin Transformer'],
    ])
    expect(offers([topic(2, ['Glyph V2'])])).toEqual([[2, null, 'Glyph']])
    expect(offers([topic(1, ['StarGAN']), topic(2, ['StarGAN-VC'])])).toEqual([])
  })

  it('are not offered where they are known, or would go in a circle', () => {
    expect(offers([topic(1, ['Swin']), topic(2, ['Swin V2'], 1)])).toEqual([])
    expect(offers([topic(1, ['Swin'], 2), topic(2, ['Swin V2'])])).toEqual([])
    expect(offers([topic(1, ['Swin', 'Swin V2'])])).toEqual([])
  })
})
