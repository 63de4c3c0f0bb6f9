import { expect, test } from 'vitest'
import { countText } from './count-text'

test.each([
  ['', 0, 0],
  ['你好', 2, 0],
  ['读 StarGAN v2 的论文', 4, 2],
  ["state-of-the-art, it's 0.85", 0, 3],
  ['用CLIP和ViT做检索', 5, 2],
  ['损失 \\(\\alpha + \\beta\\) 很小', 4, 0],
  ['见 https://arxiv.org/abs/2010.11929 第三节', 4, 0],
  ['![一张图](/attachments/abc.png)', 3, 0],
  ['naïve Größe', 0, 2],
])('%s', (text, han, words) => {
  expect(countText(text)).toEqual({ han, words })
})
