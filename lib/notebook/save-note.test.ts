import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { listRevisions, readNote } from './read-note'
import { listTopics, readTopic } from './read-topics'
import { createNote, noteInput, saveNote, trashNote } from './save-note'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const create = (title: string, body: string, rest: object = {}) =>
  createNote(nb, noteInput.parse({ title, body, ...rest }))

describe('createNote', () => {
  it('keeps the day the writer meant, whatever zone the notebook is in', async () => {
    const { slug } = await create('Late', 'text', { loggedAt: '2022-06-16T23:50:00-07:00' })
    const note = await readNote(nb, slug)
    expect([note?.day, note?.time, note?.loggedAt]).toEqual([
      '2022-06-16',
      '23:50',
      '2022-06-16T23:50:00-07:00',
    ])
  })

  it('finds mentions, sources and links in the text', async () => {
    await create('DETR', '二分图匹配', { topics: ['DETR'] })
    const { slug } = await create(
      'Notes',
      'Like CLIP模型 see [[DETR]]\n论文:https://arxiv.org/pdf/2010.11929v2.pdf很好',
    )
    const note = await readNote(nb, slug)
    expect(note?.topics.map(({ name, by }) => `${name} ${by}`)).toContain('CLIP mention')
    expect(note?.sources.map(({ canonicalUrl, role, paper }) => [canonicalUrl, role, paper?.value])).toEqual([
      ['https://arxiv.org/abs/2010.11929', 'paper', '2010.11929'],
    ])
    expect((await readTopic(nb, 'detr'))?.entries).toHaveLength(1)
    expect(note?.rendered?.html).toContain('href="/notes/')
  })

  it('finds a name nobody had before in older notes too', async () => {
    const older = await create('Older', '再看 FooNet 的结构')
    await create('Newer', 'a first look', { topics: ['FooNet'] })
    expect((await readNote(nb, older.slug))?.topics.map(({ name }) => name)).toEqual(['FooNet'])
  })

  it('refuses a lone surrogate and a title of spaces', () => {
    expect(noteInput.safeParse({ title: 'a', body: 'x\ud800y' }).success).toBe(false)
    expect(noteInput.safeParse({ title: '  ', body: '' }).success).toBe(false)
  })
})

describe('saveNote', () => {
  it('saves over the revision it began from, once, and keeps both texts', async () => {
    const { slug } = await create('One', 'first')
    const saves = await Promise.all(
      ['a', 'b'].map((body) =>
        saveNote(nb, slug, { ...noteInput.parse({ title: 'One', body }), baseRevision: 1 }),
      ),
    )
    expect(saves.map((save) => save?.ok).sort()).toEqual([false, true])
    const conflict = saves.find((save) => save && !save.ok)
    expect(conflict && !conflict.ok && conflict.conflict.base).toEqual({ title: 'One', body: 'first' })
    expect((await listRevisions(nb, slug))?.map(({ number, body }) => [number, body])).toEqual([
      [2, (await readNote(nb, slug))?.body],
      [1, 'first'],
    ])
  })

  it('loses nothing of 5 editors saving 10 times each', async () => {
    const { slug } = await create('Shared', '')
    await Promise.all(
      [0, 1, 2, 3, 4].map(async (editor) => {
        for (let done = 0; done < 10; ) {
          const note = await readNote(nb, slug)
          const body = `${note?.body}${editor}-${done}\n`
          const saved = await saveNote(nb, slug, { title: 'Shared', body, baseRevision: note?.revision ?? 0 })
          if (saved?.ok) done += 1
        }
      }),
    )
    const note = await readNote(nb, slug)
    expect(note?.body.trim().split('\n')).toHaveLength(50)
    expect(note?.revision).toBe(51)
  })

  it('keeps tags and sources that were not given, and drops what the text no longer says', async () => {
    const { slug } = await create('ViT', 'CLIP\nhttps://github.com/openai/CLIP', {
      topics: ['ViT'],
      sources: ['https://arxiv.org/abs/2010.11929'],
    })
    await saveNote(nb, slug, { ...noteInput.parse({ title: 'ViT', body: 'nothing' }), baseRevision: 1 })
    const note = await readNote(nb, slug)
    expect(note?.topics.map(({ name, by }) => `${name} ${by}`)).toEqual(['ViT tag'])
    expect(note?.sources.map(({ label }) => label)).toEqual(['arXiv 2010.11929'])
  })

  it('moves a note to the trash, out of sight and still there', async () => {
    const { slug } = await create('DETR', 'text', { topics: ['DETR'] })
    expect(await trashNote(nb, slug)).toBe(true)
    expect(await readNote(nb, slug)).toBeNull()
    expect(await nb.db.prisma.note.count()).toBe(1)
    expect((await listTopics(nb)).find(({ slug: topic }) => topic === 'detr')?.notes).toBe(0)
    expect(await saveNote(nb, slug, { title: 'x', body: 'y', baseRevision: 1 })).toBeNull()
  })

  it('keeps what stands before a source when only its address is sent', async () => {
    const url = 'https://arxiv.org/abs/2005.12872'
    const given = { title: 'DETR', body: '' }
    const { slug } = await createNote(nb, noteInput.parse({ ...given, sources: [{ url, lead: '论文' }] }))
    const leads = async () => {
      const rows = await nb.db.prisma.noteSource.findMany({
        where: { note: { slug } },
        select: { lead: true },
      })
      return rows.map(({ lead }) => lead)
    }
    const change = noteInput.parse({ ...given, sources: [{ url, role: 'paper' }] })
    await saveNote(nb, slug, { ...change, body: 'new', baseRevision: 1 })
    expect(await leads()).toEqual(['论文'])
    const none = noteInput.parse({ ...given, sources: [{ url, lead: null }] })
    await saveNote(nb, slug, { ...none, baseRevision: 2 })
    expect(await leads()).toEqual([null])
  })
})
