import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SuggestionKind } from '../../domain/suggestions/suggestion'
import type { TopicWork } from '../../domain/topic-work'
import { listChanges, undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { listTopics, readTopic } from '../read-topics'
import { createNote, noteInput } from '../save-note'
import { workOnTopics } from '../topic-work/topic-work'
import { dismissSuggestion, takeSuggestion } from './answer-suggestion'
import { listSuggestions } from './list-suggestions'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const write = (title: string, body: string, topics: string[] = []) =>
  createNote(nb, noteInput.parse({ title, body, topics }))
const offered = async (kind: SuggestionKind) =>
  (await listSuggestions(nb, { kind, each: 20 })).items.map(({ key }) => key)

const ancestorOf = async (slug: string) =>
  (await listTopics(nb)).find((topic) => topic.slug === slug)?.versionOf

async function take(kind: SuggestionKind): Promise<number> {
  const [key = ''] = await offered(kind)
  const result = await takeSuggestion(nb, kind, key)
  if (!result?.ok || result.change === null) throw new Error(JSON.stringify(result))
  return result.change
}

/** Everything that the writer has said of topics, as it stands. */
const dump = async () =>
  JSON.stringify([
    await nb.db.prisma.$queryRaw`SELECT id, name, kind, "versionOfId" FROM "Topic" ORDER BY id`,
    await nb.db.prisma.$queryRaw`SELECT id, "topicId", name FROM "TopicAlias" ORDER BY id`,
    await nb.db.prisma.$queryRaw`SELECT "noteId", "topicId", "by", places FROM "NoteTopic" ORDER BY 1, 2, 3`,
    await nb.db.prisma.$queryRaw`SELECT kind, key, answer FROM "SuggestionAnswer"`,
  ])

describe('a topic written as a version', () => {
  beforeEach(async () => {
    await write('一', 'GlyphNet v2 胜过 GlyphNet', ['GlyphNet', 'GlyphNet v2'])
  })

  it('is offered with places, taken, and taken back', async () => {
    const before = await dump()
    const { items, counts } = await listSuggestions(nb, { each: 5 })
    expect(counts['version-of']).toBe(1)
    expect(items[0]).toMatchObject({
      kind: 'version-of',
      version: { name: 'GlyphNet v2', notes: 1, places: [{ words: 'GlyphNet v2', after: ' 胜过 GlyphNet' }] },
      ancestor: { name: 'GlyphNet' },
    })
    expect(await dump()).toBe(before)
    const change = await take('version-of')
    expect(await ancestorOf('glyphnet-v2')).toBe('glyphnet')
    expect(await offered('version-of')).toEqual([])
    expect((await undoChange(nb, change))?.ok).toBe(true)
    expect(await dump()).toBe(before)
    expect(await offered('version-of')).toHaveLength(1)
  })

  it('is dismissed for good, and that is listed and taken back', async () => {
    const [key = ''] = await offered('version-of')
    const change = await dismissSuggestion(nb, 'version-of', key)
    expect(await offered('version-of')).toEqual([])
    await write('二', 'GlyphNet v2 again')
    expect(await offered('version-of')).toEqual([])
    expect((await listChanges(nb))[0]).toMatchObject({
      kind: 'dismiss-suggestion',
      summary: { offer: 'versionof', one: 'GlyphNet v2', other: 'GlyphNet' },
    })
    await undoChange(nb, change as number)
    expect(await offered('version-of')).toEqual([key])
  })

  it('is never offered as the same as its ancestor, nor as another name of it', async () => {
    expect(await offered('same-model')).toEqual([])
    expect(await offered('spelling')).toEqual([])
  })

  it('whose ancestor is no topic gets one, and both go when it is taken back', async () => {
    await write('三', 'QuillNet v3 is new', ['QuillNet v3'])
    const [, key = ''] = await offered('version-of')
    const before = await dump()
    const result = await takeSuggestion(nb, 'version-of', key)
    expect(result?.ok).toBe(true)
    expect(await ancestorOf('quillnet-v3')).toBe('quillnet')
    if (result?.ok) await undoChange(nb, result.change as number)
    expect(await dump()).toBe(before)
  })
})

describe('a loop', () => {
  it('of versions is refused, whatever way it is asked for', async () => {
    await write('一', '', ['Aaa', 'Bbb', 'Ccc'])
    const versionOf = (slug: string, above: string) =>
      workOnTopics(nb, { do: 'edit', slug, versionOf: above })
    await versionOf('bbb', 'aaa')
    await versionOf('ccc', 'bbb')
    expect(await versionOf('aaa', 'ccc')).toMatchObject({ ok: false, problem: { code: 'circle' } })
    expect(await versionOf('aaa', 'aaa')).toMatchObject({ ok: false, problem: { code: 'circle' } })
    const made: TopicWork = {
      do: 'create',
      name: 'Ddd',
      kind: 'model',
      aliases: [],
      versionOf: 'ccc',
      versions: ['aaa'],
    }
    expect(await workOnTopics(nb, made)).toMatchObject({ ok: false, problem: { code: 'circle' } })
    expect(await workOnTopics(nb, { do: 'merge', slug: 'aaa', into: 'aaa' })).toMatchObject({
      problem: { code: 'same-topic' },
    })
  })
})

describe('a name in the notes', () => {
  it('becomes a topic whose mentions are there at once', async () => {
    await write('读 GlyphNet', 'GlyphNet 很快')
    const before = await dump()
    const { items } = await listSuggestions(nb, { kind: 'new-topic', each: 5 })
    expect(items[0]).toMatchObject({ name: 'GlyphNet', why: 'repeated', times: 2, notes: 1 })
    const change = await take('new-topic')
    expect(await readTopic(nb, 'glyphnet')).toMatchObject({ name: 'GlyphNet', mentions: 2 })
    expect(await offered('new-topic')).toEqual([])
    await undoChange(nb, change)
    expect(await dump()).toBe(before)
  })

  it('comes with the Chinese that a bracket gives it, and as a version of what it is one of', async () => {
    await write('指标', '用音素错误比例(PHER)衡量')
    await write('新', 'GlyphNet v2: Better Glyphs', ['GlyphNet'])
    const { items } = await listSuggestions(nb, { kind: 'new-topic', each: 5 })
    expect(items).toMatchObject([
      { name: 'PHER', alias: '音素错误比例', why: 'pair' },
      { name: 'GlyphNet v2', why: 'title', versionOf: { name: 'GlyphNet' } },
    ])
  })

  it('that looks like a topic is offered as another name of it; StarGAN-VC and v2 are none of StarGAN', async () => {
    await write('一', 'Contrastive Learnign 与 Contrastive Learnign', ['Contrastive Learning', 'StarGAN'])
    await write('二', 'StarGAN-VQ, StarGAN-VQ, StarGAN v7, StarGAN v7 in one')
    const { items } = await listSuggestions(nb, { kind: 'spelling', each: 9 })
    expect(items).toMatchObject([{ name: 'Contrastive Learnign', why: 'typo', like: 'Contrastive Learning' }])
    const change = await take('spelling')
    expect(
      (await readTopic(nb, items[0]?.kind === 'spelling' ? items[0].topic.slug : ''))?.aliases,
    ).toContain('Contrastive Learnign')
    expect((await undoChange(nb, change))?.ok).toBe(true)
  })
})

it('two topics that look like one are merged only when that is said, and told apart for good', async () => {
  await write('一', 'x', ['Quill Transformer'])
  await write('二', 'y', ['Quill Transfomer'])
  const { items } = await listSuggestions(nb, { kind: 'same-model', each: 5 })
  expect(items).toMatchObject([{ why: 'typo', from: { notes: 1, places: [{ words: '' }] } }])
  const [key = ''] = await offered('same-model')
  await undoChange(nb, (await dismissSuggestion(nb, 'same-model', key)) as number)
  expect(await offered('same-model')).toEqual([key])
  await dismissSuggestion(nb, 'same-model', key)
  expect(await offered('same-model')).toEqual([])
  expect(await takeSuggestion(nb, 'same-model', key)).toBeNull()
})
