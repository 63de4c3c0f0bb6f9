import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import type { GraphView } from '../../domain/graph/graph'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput } from '../save-note'
import { workOnTopics } from '../topic-work/topic-work'
import { type GraphQuery, readGraph } from './read-graph'

let nb: Notebook
beforeAll(async () => {
  nb = await openTemporaryNotebook()
  const note = (title: string, day: string, body: string, topics: string[]) =>
    createNote(nb, noteInput.parse({ title, body, topics, loggedAt: `${day}T10:00:00+08:00` }))
  await note('一', '2022-05-02', '', ['DETR', '检测'])
  await note('二', '2022-06-16', 'DETR 的匹配', ['手写'])
  await note('三', '2022-06-17', '见 [[一]]', [])
  await note('四', '2022-06-18', '', ['孤岛'])
  const slugs = await nb.db.prisma.topic.findMany({
    where: { name: { in: ['手写', '检测'] } },
    orderBy: { name: 'asc' },
  })
  const [slug = '', parent = ''] = slugs.map((topic) => topic.slug)
  expect(await workOnTopics(nb, { do: 'edit', slug, parent })).toMatchObject({ ok: true })
})
afterAll(() => nb.close())

const all: GraphQuery = { kinds: null, until: null, centre: null, distance: 1 }
const read = async (query: Partial<GraphQuery>) => (await readGraph(nb, { ...all, ...query })) as GraphView
const labels = ({ nodes }: GraphView) => nodes.map(({ label }) => label).sort()
const tiesIn = ({ nodes, edges }: GraphView) => {
  const label = new Map(nodes.map((node) => [node.id, node.label]))
  return edges.map(({ from, to, kind }) => `${label.get(from)} ${kind} ${label.get(to)}`).sort()
}

describe('the graph', () => {
  it('has every topic and note and what ties them', async () => {
    const view = await read({})
    expect(labels(view)).toEqual(['DETR', '一', '三', '二', '四', '孤岛', '手写', '检测'].sort())
    expect(tiesIn(view)).toEqual(
      [
        '手写 under 检测',
        '一 tag DETR',
        '一 tag 检测',
        '三 link 一',
        '二 mention DETR',
        '二 tag 手写',
        '四 tag 孤岛',
      ].sort(),
    )
    expect(view.nodes.find(({ label }) => label === 'DETR')?.ties).toBe(2)
    expect(view.total).toEqual({ topics: 4, notes: 4 })
  })

  it('goes so many steps from the centre and no farther', async () => {
    expect(labels(await read({ centre: { topic: 'detr' } }))).toEqual(['DETR', '一', '二'].sort())
    const two = await read({ centre: { topic: 'detr' }, distance: 2 })
    expect(labels(two)).toEqual(['DETR', '一', '二', '三', '检测', '手写'].sort())
    expect(two.nodes.filter(({ distance }) => distance === 2).map(({ label }) => label)).toHaveLength(3)
    expect(await readGraph(nb, { ...all, centre: { topic: 'nobody' } })).toBeNull()
  })

  it('without notes shows which topics share some', async () => {
    const view = await read({ kinds: ['model', 'method', 'dataset', 'task', 'venue', 'person', 'label'] })
    expect(labels(view)).toEqual(['DETR', '孤岛', '手写', '检测'].sort())
    expect(tiesIn(view)).toEqual(['手写 under 检测', 'DETR shared 检测', 'DETR shared 手写'].sort())
  })

  it('leaves out notes of later days', async () => {
    expect(labels(await read({ until: '2022-05-31' as Day, kinds: ['note'] }))).toEqual(['一'])
  })
})
