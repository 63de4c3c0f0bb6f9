import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Notebook } from '../notebook/open-notebook'
import { openTemporaryNotebook } from '../notebook/open-temporary'
import { createNote, noteInput } from '../notebook/save-note'
import { showTopic } from './show-topic'

let nb: Notebook
beforeAll(async () => {
  nb = await openTemporaryNotebook()
  await createNote(
    nb,
    noteInput.parse({ title: '读 DETR', body: '把 DETR 当作集合预测来看。\n为什么慢？', topics: ['DETR'] }),
  )
})
afterAll(() => nb.close())

const shown = async (name: string, json = false) => {
  const parts: string[] = []
  const status = await showTopic(nb, name, { json }, { out: (part) => parts.push(part) })
  return { status, text: parts.join('') }
}

it('shows a topic by any of its names', async () => {
  const { status, text } = await shown('Detection Transformer')
  expect(status).toBe(0)
  expect(text).toContain('DETR (model)')
  expect(text).toContain('second-hand: no note of it cites anything')
  expect(text).toContain('把 DETR 当作集合预测来看。')
  expect(text).toContain('为什么慢？  (读 DETR)')
})

it('prints what the API would send', async () => {
  expect(JSON.parse((await shown('detr', true)).text)).toMatchObject({
    slug: 'detr',
    secondHand: { why: 'no-source' },
  })
})

it('says that there is no such topic', async () => {
  await expect(shown('nothing')).rejects.toThrow('There is no topic nothing.')
})
