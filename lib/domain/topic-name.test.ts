import { expect, it } from 'vitest'
import { normalizeTopicName } from './topic-name'

it.each([
  [['Swin-T', 'SwinT', 'swin t', 'ＳｗｉｎＴ', 'Swin_T', ' Swin–T '], 'swint'],
  [['DALL·E Mini', 'DALL-E mini', 'DALLE・Mini'], 'dallemini'],
  [['汉字 手写', '汉字手写'], '汉字手写'],
  [['C++'], 'c++'],
  [[' - '], ''],
])('%j', (spellings, normalized) => {
  expect(new Set(spellings.map(normalizeTopicName))).toEqual(new Set([normalized]))
})
