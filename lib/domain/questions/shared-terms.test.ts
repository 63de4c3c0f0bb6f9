import { expect, it } from 'vitest'
import { sharedWords, tellingWords } from './shared-terms'

const shared = (question: string, note: string) =>
  sharedWords(question, tellingWords(question), note).map(({ words }) => words)

it('shares the longest stretches, the weightiest first', () => {
  expect(
    shared('换成对数坐标,连续位置偏置会不会更稳', '查表之前取对数坐标。连续位置偏置由小网络给出。'),
  ).toEqual(['连续位置偏置', '对数坐标'])
})

it('says nothing of the words with which anything is asked', () => {
  expect(shared('为什么这个方法效果更好', '这个方法为什么效果更好')).toEqual([])
})

it('finds Latin words whole', () => {
  expect(shared('is layernorm needed before attention', 'a layernormed block with attention')).toEqual([
    'attention',
  ])
})
