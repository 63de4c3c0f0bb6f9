import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from './distance'
import { findDuplicates } from './duplicates'
import { likenessOf, partsOfName } from './likeness'

const like = (one: string, other: string) => likenessOf(partsOfName(one), partsOfName(other))

describe('names that may be one', () => {
  it.each([
    ['Swin-T', 'Swin Transformer', 'short'],
    ['SwinT', 'SwinTransformer', 'short'],
    ['ViT', 'Vision Transformer', 'short'],
    ['GAN', 'Generative Adversarial Network', 'short'],
    ['GAN', 'GANs', 'letters'],
    ['Vision/Language', 'vision language', 'letters'],
    ['Transfomer', 'Transformer', 'typo'],
    ['Contrastive Learnign', 'Contrastive Learning', 'typo'],
    ['目标检测', '目标检测 (Object Detection)', 'bilingual'],
    ['Object Detection', '目标检测（Object Detection）', 'bilingual'],
  ])('%s and %s: %s', (one, other, why) => {
    expect([like(one, other), like(other, one)]).toEqual([why, why])
  })

  it.each([
    ['StarGAN', 'StarGAN v2'],
    ['Swin Transformer', 'Swin Transformer V2'],
    ['ResNet-50', 'ResNet-101'],
    ['GPT-3', 'GPT-4'],
    ['YOLO', 'YOLOv5'],
    ['GAN', 'CNN'],
    ['C++', 'C'],
    ['DETR', 'DETR3D'],
    ['BERT', 'BEiT'],
    ['ImageNet', 'ImageNet-A'],
    ['Transformer', 'Swin Transformer'],
  ])('%s and %s are two', (one, other) => {
    expect([like(one, other), like(other, one)]).toEqual([null, null])
  })
})

describe('pairs of topics', () => {
  const topic = (id: number, names: string[], versionOfId: number | null = null) => ({
    id,
    names,
    kind: 'model' as const,
    versionOfId,
    parentId: null,
  })

  it('come once each, by the most telling of their names', () => {
    const topics = [
      topic(1, ['Swin Transformer']),
      topic(2, ['Swin-T', 'Swin/Transformer']),
      topic(3, ['CNN']),
    ]
    expect(findDuplicates(topics, [])).toEqual([
      { one: 1, other: 2, why: 'letters', names: ['Swin Transformer', 'Swin/Transformer'] },
    ])
  })

  it('are never kin, nor what was said to be two', () => {
    const kin = [topic(1, ['Swin Transformer']), topic(2, ['Swin-T'], 1), topic(3, ['SwinTr'], 1)]
    expect(findDuplicates(kin, [])).toEqual([])
    const alike = [topic(1, ['ViT']), topic(2, ['Vision Transformer'])]
    expect(findDuplicates(alike, [])).toHaveLength(1)
    expect(
      findDuplicates([topic(1, ['Swin']), { ...topic(2, ['Shifted Window']), kind: 'method' }], []),
    ).toEqual([])
    expect(findDuplicates(alike, [{ one: 'visiontransformer', other: 'vit' }])).toEqual([])
  })
})

describe('distance', () => {
  it('is the same both ways, and never more than one beyond the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        const found = distance(one, other, most)
        expect(found).toBe(distance(other, one, most))
        expect(found).toBeLessThanOrEqual(most + 1)
        expect(found === 0).toBe(one === other)
      }),
    )
  })
})
