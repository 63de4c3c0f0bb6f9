import { expect, it } from 'vitest'
import { fitTags } from './heading-tags'

const note = (title: string, body = '') => ({ title, body })

/** Which tags a single note gets. */
function tagsOf(tags: string[], title: string, body = '') {
  return fitTags(tags, [note(title, body)]).tags[0]
}

it.each<[string[], string, string[]]>([
  [['SwinT', 'ViT'], '看懂 Swin Transformer', ['SwinT']],
  [['SwinT'], 'Swin Transformer V2 速览', ['SwinT']],
  [['StarGAN'], 'StarGAN v2: 多域', ['StarGAN']],
  [['StarGAN v2'], 'StarGAN 笔记', []],
  [['ViT'], '详解 Vision Transformer', ['ViT']],
  [['GAN'], 'StarGAN 笔记', []],
  [['英文论文书写'], '审稿人总结的SCI论文常见错误', ['英文论文书写']],
  [['英文论文书写'], '博士毕业论文怎么写', []],
  [['汉字手写数据集'], '脱机手写汉字数据集下载', ['汉字手写数据集']],
  [['汉字手写数据集'], '汉字手写的训练', ['汉字手写数据集']],
  [['汉字手写数据集'], 'HCL2000 简介', ['汉字手写数据集']],
  [['汉字手写数据集'], '语音数据集汇总', []],
  [['组会', '我的小方法'], '我的小方法第二版，组会', ['组会', '我的小方法']],
])('%j on %s', (tags, title, fitting) => {
  expect(tagsOf(tags, title)).toEqual(fitting)
})

it('a body speaks only where the title fits no tag, and only by naming a tag again and again', () => {
  expect(tagsOf(['DETR'], '精读', 'DETR 好。DETR 快。DETR 简单。')).toEqual(['DETR'])
  expect(tagsOf(['SwinT'], '轻量模型', '与 Swin-Transformer 比肩，比 SwinT 快')).toEqual([])
  expect(tagsOf(['ViT', 'SwinT'], '图解 Swin Transformer', 'ViT 这样，ViT 那样，ViT 不同')).toEqual(['SwinT'])
  expect(tagsOf(['CLIP'], '链接', 'https://a.org/CLIP https://b.org/CLIP `CLIP` CLIP')).toEqual([])
})

it('says which tags fit no note', () => {
  expect(fitTags(['DETR', 'CLIP'], [note('DETR'), note('别的')])).toEqual({
    tags: [['DETR'], []],
    unfitted: ['CLIP'],
  })
})
