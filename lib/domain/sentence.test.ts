import { describe, expect, it } from 'vitest'
import { tellingSentence } from './sentence'

const placesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): [number, number] => [index, index + name.length])
const told = (body: string, name = 'DETR', most?: number) => {
  const text = `DETR\n${body}`
  const sentence = tellingSentence({ title: 'DETR', text }, placesOf(text, name), most)
  return sentence && { text: sentence.text, named: sentence.text.slice(...sentence.named) }
}

describe('the sentence that names a topic', () => {
  it.each([
    ['先说别的。DETR 把检测看成集合预测的问题。再说别的', 'DETR 把检测看成集合预测的问题。'],
    ['- 与 DETR 一样用二分图匹配来算损失', '与 DETR 一样用二分图匹配来算损失'],
    ['DETR:\n流程与 DETR 论文里写的相同，没有改动', '流程与 DETR 论文里写的相同，没有改动'],
    [
      '代码: GitHub - facebookresearch/DETR\n缺点是 DETR 在小物体上不行，训练也慢',
      '缺点是 DETR 在小物体上不行，训练也慢',
    ],
    ['比较 DETR', '比较 DETR'],
  ])('%j', (body, sentence) => {
    expect(told(body)).toEqual({ text: sentence, named: 'DETR' })
  })

  it('is none where only the title names it', () => {
    expect(told('集合预测')).toBeNull()
  })

  it('is cut around the name, never through a character', () => {
    for (let before = 0; before < 60; before++) {
      const sentence = told(`${'😀'.repeat(before)} DETR ${'😀'.repeat(60)}`, 'DETR', 40)
      expect(sentence?.named).toBe('DETR')
      expect(sentence?.text.isWellFormed()).toBe(true)
    }
  })
})
