import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TopicWork, TopicWorkResult } from '../../domain/topic-work'
import { listChanges, undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readNote } from '../read-note'
import { listTopics, readTopic } from '../read-topics'
import { createNote, noteInput, saveNote, trashNote } from '../save-note'
import { searchNotes } from '../search-notes'
import { emptyTrash } from '../trash/empty-trash'
import { workOnTopics } from './topic-work'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  // A clock that goes on: what was saved after a change is told by its time.
  let ticks = 0
  nb.now = () => new Date(Date.parse('2022-06-20T02:00:00Z') + 1000 * ticks++)
})
afterEach(() => nb.close())

const create = (title: string, body: string, topics: string[] = []) =>
  createNote(nb, noteInput.parse({ title, body, topics }))

async function done(work: TopicWork): Promise<Extract<TopicWorkResult, { ok: true }>> {
  const result = await workOnTopics(nb, work)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result
}

const problemOf = async (work: TopicWork) => {
  const result = await workOnTopics(nb, work)
  return result.ok ? null : result.problem.code
}

const undo = async (change: number | null) => (await undoChange(nb, change as number))?.ok

/** The tables of topics and links, byte for byte. */
async function dump(): Promise<string> {
  const db = nb.db.prisma
  return JSON.stringify([
    await db.$queryRaw`SELECT *, CAST("createdAt" AS TEXT) || '' AS made, CAST("trashedAt" AS TEXT) || '' AS gone FROM "Topic" ORDER BY id`,
    await db.$queryRaw`SELECT * FROM "TopicAlias" ORDER BY id`,
    await db.$queryRaw`SELECT rowid, * FROM "NoteTopic" ORDER BY "noteId", "topicId", "by"`,
    await db.$queryRaw`SELECT * FROM "Link" ORDER BY "fromNoteId", start`,
    await db.$queryRaw`SELECT * FROM "TopicDistinction" ORDER BY one, other`,
    await db.$queryRaw`SELECT "noteId", topics FROM "NoteText" ORDER BY "noteId"`,
  ])
}

/** Swin-T stands apart here as the writer's own label would; the known list has it as a spelling. */
async function someNotes() {
  await create('Swin', 'Swin Transformer beats ViT. 见 [[ViT]]', ['Swin Transformer', 'CNN'])
  await create('Small', 'SwTiny 是小模型，SwTiny 很快 [[SwTiny]]', ['SwTiny'])
  await create('Both', 'SwTiny and Swin Transformer, and SwTiny-Large', ['CNN', 'SwTiny', 'Swin Transformer'])
  await create('Quiet', 'nothing of that')
}

const merge: TopicWork = { do: 'merge', slug: 'swtiny', into: 'swin-transformer' }

describe('merging', () => {
  it('moves spellings, tags, mentions and links, and undone leaves the tables byte-identical', async () => {
    await someNotes()
    const before = await dump()
    const { change, touched } = await done(merge)
    expect(touched).toMatchObject({ notes: 2, mentions: 3, tags: 2, links: 1 })
    const topic = await readTopic(nb, 'swin-transformer')
    expect(topic?.aliases).toContain('SwTiny')
    // Swin itself is one of its spellings.
    expect(topic?.mentions).toBe(3 + 3)
    expect(topic?.entries.map(({ title }) => title).sort()).toEqual(['Both', 'Small', 'Swin'])
    expect(topic?.backlinks.map(({ title }) => title)).toEqual(['Small'])
    expect(await readTopic(nb, 'swtiny')).toBeNull()
    expect(await undo(change)).toBe(true)
    expect(await dump()).toBe(before)
    expect((await readTopic(nb, 'swtiny'))?.backlinks).toHaveLength(1)
  })

  it('of Swin-T into Swin Transformer undone leaves the tables byte-identical', async () => {
    await create('Swin', 'Swin-T 和 Swin Transformer，Swin-T [[Swin-T]]', ['Swin Transformer'])
    await done({ do: 'split', slug: 'swin-transformer', name: 'Swin-T', aliases: ['Swin-T'] })
    await create('Tiny', 'Swin-T, SwinT', ['Swin-T', 'CNN'])
    const before = await dump()
    const { change } = await done({ do: 'merge', slug: 'swin-t', into: 'swin-transformer' })
    expect(await readTopic(nb, 'swin-transformer')).toMatchObject({
      notes: 2,
      aliases: expect.arrayContaining(['Swin-T']),
    })
    expect(await undo(change)).toBe(true)
    expect(await dump()).toBe(before)
  })

  it('finds the notes of both by either name, before the undo and not after', async () => {
    await someNotes()
    const hits = async () => (await searchNotes(nb, 'topic:SwTiny', { limit: 10 })).total
    expect(await hits()).toBe(2)
    const { change } = await done(merge)
    expect(await hits()).toBe(3)
    await undo(change)
    expect(await hits()).toBe(2)
  })

  it('leaves nothing behind when it is only tried', async () => {
    await someNotes()
    const before = await dump()
    const tried = await workOnTopics(nb, merge, { dryRun: true })
    expect(await dump()).toBe(before)
    expect(await listChanges(nb)).toEqual([])
    const real = await done(merge)
    expect(tried).toEqual({ ...real, change: null })
  })

  it('never joins a version with its ancestor, recorded or only written so', async () => {
    await create('GANs', 'StarGAN and StarGAN v2', ['FooNet', 'FooNet v2'])
    expect(await problemOf({ do: 'merge', slug: 'stargan-v2', into: 'stargan' })).toBe('version-and-ancestor')
    expect(await problemOf({ do: 'merge', slug: 'stargan', into: 'stargan-v2' })).toBe('version-and-ancestor')
    expect(await problemOf({ do: 'merge', slug: 'foonet-v2', into: 'foonet' })).toBe('version-and-ancestor')
  })

  it('keeps both descriptions, and the tree a tree', async () => {
    await create('All', '', ['Aaa', 'Bbb', 'Ccc'])
    await done({ do: 'edit', slug: 'aaa', description: 'one' })
    await done({ do: 'edit', slug: 'bbb', description: 'two', parent: 'ccc' })
    await done({ do: 'edit', slug: 'ccc', parent: 'aaa' })
    await done({ do: 'merge', slug: 'aaa', into: 'bbb' })
    expect(await readTopic(nb, 'bbb')).toMatchObject({ description: 'two\n\none', parent: null })
    expect(await readTopic(nb, 'ccc')).toMatchObject({ parent: 'bbb' })
  })

  it('is undone for notes written or edited since too', async () => {
    await someNotes()
    const { change } = await done(merge)
    await create('Later', 'SwTiny again')
    const small = (await readTopic(nb, 'swin-transformer'))?.entries.find(({ title }) => title === 'Small')
    await saveNote(nb, small?.slug ?? '', {
      ...noteInput.parse({ title: 'Small', body: '改了：SwTiny' }),
      baseRevision: 1,
    })
    expect(await undo(change)).toBe(true)
    const tiny = await readTopic(nb, 'swtiny')
    expect(tiny?.entries.map(({ title }) => title).sort()).toEqual(['Both', 'Later', 'Small'])
    expect(tiny?.mentions).toBe(4 - 1)
  })
})

describe('undo', () => {
  it('says what was changed since, and by which change, and writes nothing', async () => {
    await someNotes()
    const { change } = await done(merge)
    const second = await done({ do: 'edit', slug: 'swin-transformer', removeAliases: ['SwTiny'] })
    const before = await dump()
    const refused = await undoChange(nb, change as number)
    expect(refused).toMatchObject({ ok: false, reason: 'touched', later: [{ id: second.change }] })
    expect(refused?.ok === false && refused.reason === 'touched' && refused.touched).toContain('SwTiny')
    expect(await dump()).toBe(before)
    expect([await undo(second.change), await undo(change)]).toEqual([true, true])
    expect(await undoChange(nb, change as number)).toMatchObject({ ok: false, reason: 'undone' })
    expect(await undoChange(nb, 999)).toBeNull()
  })

  it('leaves out notes that are no more', async () => {
    await someNotes()
    const { change } = await done(merge)
    await trashNote(
      nb,
      (await readTopic(nb, 'swin-transformer'))?.entries.find(({ title }) => title === 'Small')?.slug ?? '',
    )
    await emptyTrash(nb)
    expect(await undo(change)).toBe(true)
    expect((await readTopic(nb, 'swtiny'))?.entries.map(({ title }) => title)).toEqual(['Both'])
  })

  it('does not take a tag away that was put on a topic since', async () => {
    await create('One', 'FooNet 和 BarNet', ['FooNet'])
    await done({ do: 'edit', slug: 'foonet', addAliases: ['BarNet'] })
    const split = await done({ do: 'split', slug: 'foonet', name: 'BarNet', aliases: ['BarNet'] })
    await create('Two', '', ['BarNet'])
    expect(await undoChange(nb, split.change as number)).toMatchObject({ ok: false, touched: ['Two'] })
  })
})

describe('names', () => {
  it('renames, keeps the old name as a spelling and the address', async () => {
    await create('One', '再看 FooNet', ['FooNet'])
    const older = await create('Two', 'GooNet 也是', [])
    await done({ do: 'edit', slug: 'foonet', name: 'GooNet' })
    expect(await readTopic(nb, 'foonet')).toMatchObject({ name: 'GooNet', aliases: ['FooNet'], mentions: 2 })
    expect((await readNote(nb, older.slug))?.topics.map(({ name }) => name)).toEqual(['GooNet'])
  })

  it('says who has a name already', async () => {
    await create('One', '', ['FooNet', 'BarNet'])
    expect(await workOnTopics(nb, { do: 'edit', slug: 'foonet', addAliases: ['bar-net'] })).toMatchObject({
      problem: { code: 'name-taken', topic: { slug: 'barnet' } },
    })
    expect(await problemOf({ do: 'edit', slug: 'foonet', removeAliases: ['FooNet'] })).toBe('own-name')
    expect(await problemOf({ do: 'edit', slug: 'foonet', name: '--' })).toBe('empty-name')
    expect(await problemOf({ do: 'edit', slug: 'foonet', kind: 'label' })).toBe('nothing-changes')
  })

  it('nests and orders versions without circles', async () => {
    await create('One', '', ['Aaa', 'Bbb'])
    await done({ do: 'edit', slug: 'aaa', parent: 'bbb', versionOf: 'bbb' })
    expect(await problemOf({ do: 'edit', slug: 'bbb', parent: 'aaa' })).toBe('circle')
    expect(await problemOf({ do: 'edit', slug: 'bbb', versionOf: 'aaa' })).toBe('circle')
    expect(await problemOf({ do: 'edit', slug: 'aaa', parent: 'aaa' })).toBe('circle')
  })

  it('splits spellings off with the notes that use them; tags stay', async () => {
    await create('One', 'FooNet', ['FooNet'])
    await create('Two', 'BarNet', ['FooNet'])
    await done({ do: 'edit', slug: 'foonet', addAliases: ['BarNet'] })
    await done({ do: 'split', slug: 'foonet', name: 'BarNet', aliases: ['BarNet'] })
    expect(await readTopic(nb, 'barnet')).toMatchObject({ notes: 0, mentions: 1, kind: 'label' })
    expect(await readTopic(nb, 'foonet')).toMatchObject({ notes: 2, mentions: 1, aliases: [] })
  })
})

describe('the trash', () => {
  it('hides a topic everywhere, keeps its tags through saves, and brings all back', async () => {
    const { slug } = await create('One', '再看 FooNet [[FooNet]]', ['FooNet', 'CNN'])
    await done({ do: 'trash', slug: 'foonet' })
    const names = async () => (await readNote(nb, slug))?.topics.map(({ name, by }) => `${name} ${by}`)
    expect(await names()).toEqual(['CNN tag'])
    expect((await listTopics(nb)).map(({ name }) => name)).toEqual(['CNN'])
    expect(await readTopic(nb, 'foonet')).toBeNull()
    expect((await searchNotes(nb, 'topic:FooNet', { limit: 5 })).topics).toEqual([])
    await saveNote(nb, slug, { ...noteInput.parse({ title: 'One', body: 'FooNet 改了' }), baseRevision: 1 })
    expect(await names()).toEqual(['CNN tag'])
    await done({ do: 'restore', slug: 'foonet' })
    expect((await names())?.sort()).toEqual(['CNN tag', 'FooNet tag'])
    expect(await readTopic(nb, 'foonet')).toMatchObject({ notes: 1, mentions: 1 })
  })

  it('gives a topic back when a note is tagged with it', async () => {
    await create('One', 'FooNet', ['FooNet'])
    await done({ do: 'trash', slug: 'foonet' })
    await create('Two', '', ['FooNet'])
    expect(await readTopic(nb, 'foonet')).toMatchObject({ notes: 2, mentions: 1 })
  })
})

describe('any row of changes', () => {
  const slugs = ['swtiny', 'swin-transformer', 'cnn', 'vit', 'barnet']
  const slug = fc.constantFrom(...slugs)
  const name = fc.constantFrom('SwTiny', 'BarNet', 'Swin Transformer', 'nothing', 'ViT', '小模型')
  const work: fc.Arbitrary<TopicWork> = fc.oneof(
    fc.record({ do: fc.constant('edit' as const), slug, name }),
    fc.record({ do: fc.constant('edit' as const), slug, addAliases: fc.array(name, { maxLength: 2 }) }),
    fc.record({ do: fc.constant('edit' as const), slug, removeAliases: fc.array(name, { maxLength: 1 }) }),
    fc.record({
      do: fc.constant('edit' as const),
      slug,
      parent: slug,
      colour: fc.constantFrom('red' as const, null),
    }),
    fc.record({ do: fc.constant('edit' as const), slug, versionOf: slug }),
    fc.record({ do: fc.constant('merge' as const), slug, into: slug }),
    fc.record({ do: fc.constant('split' as const), slug, name, aliases: fc.array(name, { maxLength: 2 }) }),
    fc.record({ do: fc.constantFrom('trash' as const, 'restore' as const), slug }),
    fc.record({ do: fc.constant('distinguish' as const), slug, other: slug }),
  )

  it('taken back from the last to the first gives the first tables', async () => {
    await someNotes()
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 8 }), async (works) => {
        const before = await dump()
        const changes: number[] = []
        for (const one of works) {
          const result = await workOnTopics(nb, one)
          if (result.ok) changes.push(result.change as number)
        }
        for (const change of changes.reverse()) expect(await undo(change)).toBe(true)
        expect(await dump()).toBe(before)
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
