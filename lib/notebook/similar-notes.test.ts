import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { readNote } from './read-note'
import { createNote, noteInput } from './save-note'

let nb: Notebook
const notes = [
  { title: 'DETR', body: '用二分图匹配做集合预测，不要锚框', topics: ['DETR'] },
  { title: '二分图匹配', body: '匈牙利算法求二分图匹配，集合预测也用它' },
  { title: 'StarGAN', body: '一个生成器管所有域，风格码' },
  { title: 'StarGAN v2', body: '多种风格，风格码由映射网络给出，生成器' },
  { title: '周会', body: '讨论了下周的安排' },
]
const slugs: string[] = []

beforeAll(async () => {
  nb = await openTemporaryNotebook()
  for (const note of notes) slugs.push((await createNote(nb, noteInput.parse(note))).slug)
})
afterAll(() => nb.close())

const similarTo = async (at: number) =>
  (await readNote(nb, slugs[at] ?? ''))?.related.map(({ title }) => title)

it('finds notes about the same, without a topic in common', async () => {
  expect((await similarTo(0))?.[0]).toBe('二分图匹配')
  expect((await similarTo(2))?.[0]).toBe('StarGAN v2')
})

it('finds none for a note that is about nothing else', async () => {
  expect(await similarTo(4)).toEqual([])
})
