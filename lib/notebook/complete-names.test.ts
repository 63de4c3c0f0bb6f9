import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completeName } from './complete-names'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { readNote } from './read-note'
import { createNote, noteInput, trashNote } from './save-note'

let nb: Notebook
beforeAll(async () => {
  nb = await openTemporaryNotebook()
  const create = (title: string, rest: object = {}) =>
    createNote(nb, noteInput.parse({ title, body: 'text', day: '2022-06-13', ...rest }))
  await create('二分图匹配', { topics: ['目标检测', 'Swin Transformer'] })
  await create('Daily', { topics: ['Swin Transformer'] })
  await create('Daily', { day: '2022-06-14' })
  await create('[CVPR] StarGAN | v2')
  await trashNote(nb, (await create('Thrown away')).slug)
})
afterAll(() => nb.close())

const complete = (typed: string, wanted: 'link' | 'topic' = 'link', limit = 8) =>
  completeName(nb, typed, { wanted, limit })

describe('completing a name', () => {
  it.each([
    ['characters', '二分', '二分图匹配'],
    ['pinyin', 'erfentu', '二分图匹配'],
    ['initials', 'eft', '二分图匹配'],
    ['a topic', 'mubiao', '目标检测'],
    ['the beginning of a word', 'transf', 'Swin Transformer'],
    ['a slip of the finger', 'transfromer', 'Swin Transformer'],
  ])('by %s', async (_, typed, title) => {
    expect((await complete(typed)).map((item) => item.title)).toContain(title)
  })

  it('by another spelling of a topic says which', async () => {
    expect(await complete('SwinTransformer', 'topic', 1)).toMatchObject([
      { kind: 'topic', slug: 'swin-transformer', title: 'Swin Transformer', insert: 'Swin Transformer' },
    ])
  })

  it('of topics alone shows no notes', async () => {
    expect((await complete('二分', 'topic')).filter(({ kind }) => kind === 'note')).toEqual([])
  })

  it('shows each once, never more than asked for, and nothing from the trash', async () => {
    const items = await complete('s', 'link', 2)
    expect(items.length).toBeLessThanOrEqual(2)
    expect(new Set(items.map(({ slug }) => slug)).size).toBe(items.length)
    expect(await complete('thrown')).toEqual([])
  })

  it('begins with the newest notes and the topics most used', async () => {
    expect((await complete('', 'link', 1)).map(({ slug }) => slug)).toEqual(['2022-06-14-daily'])
    expect((await complete('  ', 'topic', 1)).map(({ title }) => title)).toEqual(['Swin Transformer'])
  })
})

describe('what is put in', () => {
  it('leads to the very note that was chosen', async () => {
    for (const typed of ['Daily', 'StarGAN', '二分图']) {
      for (const item of (await complete(typed)).filter(({ kind }) => kind === 'note')) {
        const { slug } = await createNote(nb, { title: `To ${item.slug}`, body: `[[${item.insert}]]` })
        const html = (await readNote(nb, slug))?.rendered?.html
        expect(html).toContain(`href="/notes/${item.slug}"`)
        await trashNote(nb, slug)
      }
    }
  })
})
