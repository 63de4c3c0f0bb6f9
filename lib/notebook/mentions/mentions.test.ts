import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listChanges, undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readNote } from '../read-note'
import { readTopic } from '../read-topics'
import { rebuild } from '../rebuild'
import { createNote, noteInput, saveNote } from '../save-note'
import { workOnTopics } from '../topic-work/topic-work'
import { changeMention, type MentionChange } from './change-mention'
import { readDismissals, readMentions } from './read-mentions'
import { weighName } from './weigh-name'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  let ticks = 0
  nb.now = () => new Date(Date.parse('2022-06-20T02:00:00Z') + 1000 * ticks++)
})
afterEach(() => nb.close())

const create = (title: string, body: string, topics: string[] = []) =>
  createNote(nb, noteInput.parse({ title, body, topics }))

const named = async (slug: string) => (await readMentions(nb, slug))?.items.map(({ name }) => name)
const done = async (slug: string, change: Parameters<typeof changeMention>[2]) => {
  const outcome = await changeMention(nb, slug, change)
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
  return outcome
}
const save = async (slug: string, body: string) => {
  const note = await readNote(nb, slug)
  await saveNote(nb, slug, { title: note?.title ?? '', body, baseRevision: note?.revision ?? 0 })
}

describe('the mentions of a note', () => {
  it('are listed as the text has them, with the sentence and the place for a link', async () => {
    const body = '# 想法\n- 它与StyleGAN不同。又见 [ViT](https://a.example) 与ViT。\n'
    const at = (words: string, place = body.lastIndexOf(words)) => [place, place + words.length]
    const { slug } = await create('谈 CLIP', body, ['ViT'])
    expect((await readMentions(nb, slug))?.items).toMatchObject([
      {
        name: 'CLIP',
        places: 1,
        tagged: false,
        words: null,
        linkAt: null,
        quote: { before: '谈 ', hit: 'CLIP' },
      },
      {
        name: 'StyleGAN',
        quote: { before: '它与', hit: 'StyleGAN', after: '不同。' },
        linkAt: at('StyleGAN'),
      },
      { name: 'ViT', places: 2, tagged: true, linkAt: at('ViT') },
    ])
  })

  it('become a tag by a revision', async () => {
    const { slug } = await create('A', 'CLIP 很好', ['ViT'])
    expect(await done(slug, { topic: 'clip', step: 'tag' })).toMatchObject({ revision: 2 })
    const note = await readNote(nb, slug)
    expect(note?.body).toBe('CLIP 很好')
    expect(note?.topics.filter(({ by }) => by === 'tag').map(({ name }) => name)).toEqual(['ViT', 'CLIP'])
  })

  it('become a link around the words as they stand, and leave everything else alone', async () => {
    const { slug } = await create('A', '先是 SwinT，\r\n再是 SwinT。')
    await done(slug, { topic: 'swin-transformer', step: 'link' })
    expect((await readNote(nb, slug))?.body).toBe('先是 [[SwinT]]，\r\n再是 SwinT。')
    expect((await readTopic(nb, 'swin-transformer'))?.backlinks).toHaveLength(1)
    await done(slug, { topic: 'swin-transformer', step: 'link', at: [18, 23], words: 'SwinT' })
    expect((await readNote(nb, slug))?.body).toBe('先是 [[SwinT]]，\r\n再是 [[SwinT]]。')
    expect(await changeMention(nb, slug, { topic: 'swin-transformer', step: 'link' })).toMatchObject({
      problem: 'not-mentioned',
    })
  })

  it('are linked by name where a note has the words for its title', async () => {
    await create('SwinT', '另一个')
    const { slug } = await create('A', '先是 SwinT')
    await done(slug, { topic: 'swin-transformer', step: 'link' })
    expect((await readNote(nb, slug))?.body).toBe('先是 [[Swin Transformer|SwinT]]')
  })

  it('are not linked where the words have moved on', async () => {
    const { slug } = await create('A', 'CLIP 一 CLIP')
    const old: MentionChange = { topic: 'clip', step: 'link', at: [7, 11], words: 'CLIP' }
    await save(slug, '前面多了字 CLIP 一 CLIP')
    expect(await changeMention(nb, slug, old)).toMatchObject({ ok: false, problem: 'moved' })
    expect((await readNote(nb, slug))?.body).toBe('前面多了字 CLIP 一 CLIP')
  })
})

describe('a dismissed mention', () => {
  const dismissal = { topic: 'clip', step: 'dismiss' } as const

  it('stays away through saves, new names, a rebuild and a merge, and only in that note', async () => {
    const { slug } = await create('A', 'CLIP 与 ViT')
    const other = await create('B', 'CLIP')
    await done(slug, dismissal)
    expect(await named(slug)).toEqual(['ViT'])
    expect(await named(other.slug)).toEqual(['CLIP'])
    await save(slug, 'CLIP 与 ViT，还有 CLIP')
    expect(await named(slug)).toEqual(['ViT'])
    await workOnTopics(nb, { do: 'edit', slug: 'clip', addAliases: ['与'] })
    expect(await named(slug)).toEqual(['ViT'])
    await rebuild(nb)
    expect(await named(slug)).toEqual(['ViT'])
    await create('C', '另一个', ['Counterpart'])
    await workOnTopics(nb, { do: 'merge', slug: 'clip', into: 'counterpart' })
    expect(await named(slug)).toEqual(['ViT'])
    expect((await readMentions(nb, slug))?.dismissed.map(({ name }) => name)).toEqual(['Counterpart'])
  })

  it('is no reason to lose the tag', async () => {
    const { slug } = await create('A', 'CLIP', ['CLIP'])
    await done(slug, dismissal)
    expect((await readNote(nb, slug))?.topics).toMatchObject([{ name: 'CLIP', by: 'tag' }])
  })

  it('is listed, and comes back when looked at again or undone', async () => {
    const { slug } = await create('A', 'CLIP 与 ViT')
    const { change } = await done(slug, dismissal)
    expect(await readDismissals(nb)).toMatchObject([{ topic: { slug: 'clip' }, note: { slug } }])
    expect((await listChanges(nb))[0]).toMatchObject({ kind: 'dismiss-mention', summary: { topic: 'CLIP' } })
    expect((await undoChange(nb, change as number))?.ok).toBe(true)
    expect(await named(slug)).toEqual(['CLIP', 'ViT'])
    await done(slug, dismissal)
    const again = await done(slug, { topic: 'clip', step: 'look-again' })
    expect(await named(slug)).toEqual(['CLIP', 'ViT'])
    expect(await readDismissals(nb)).toEqual([])
    await undoChange(nb, again.change as number)
    expect(await named(slug)).toEqual(['ViT'])
  })

  it('undone after the note was saved is found where the text has it now', async () => {
    const { slug } = await create('A', 'CLIP')
    const { change } = await done(slug, dismissal)
    await save(slug, '现在说 CLIP')
    expect((await undoChange(nb, change as number))?.ok).toBe(true)
    expect((await readMentions(nb, slug))?.items).toMatchObject([{ name: 'CLIP', linkAt: [4, 8] }])
  })
})

describe('a spelling that only search knows', () => {
  it('is met in no text, old or new, and still names the topic in tags and links', async () => {
    const { slug } = await create('A', '注意力 attention 与 CLIP [[attention]]')
    await workOnTopics(nb, {
      do: 'edit',
      slug: 'clip',
      addAliases: ['attention'],
      searchOnly: ['attention'],
    })
    const later = await create('B', 'attention', ['attention'])
    expect(await named(slug)).toEqual(['CLIP'])
    expect(await named(later.slug)).toEqual([])
    expect((await readNote(nb, later.slug))?.topics).toMatchObject([{ slug: 'clip', by: 'tag' }])
    expect((await readTopic(nb, 'clip'))?.backlinks).toMatchObject([{ slug }])
    await rebuild(nb)
    expect(await named(later.slug)).toEqual([])
    const aloud = await workOnTopics(nb, { do: 'edit', slug: 'clip', inTexts: ['attention'] })
    expect(aloud).toMatchObject({ ok: true, kind: 'loud-alias', touched: { notes: 2 } })
    expect(await named(later.slug)).toEqual(['CLIP'])
    await undoChange(nb, aloud.ok ? (aloud.change as number) : 0)
    expect(await named(later.slug)).toEqual([])
  })

  it('is what a tag called by a common word becomes', async () => {
    const { slug } = await create('A', '这个模型很好')
    await create('B', '无', ['模型'])
    expect(await named(slug)).toEqual([])
    await create('C', '无', ['归一模型'])
    await save(slug, '这个归一模型很好')
    expect(await named(slug)).toEqual(['归一模型'])
  })

  it('is asked about', async () => {
    for (let at = 0; at < 60; at += 1) await create(`N${at}`, at < 55 ? 'wordy 笔记' : '别的')
    expect(await weighName(nb, 'wordy')).toMatchObject({
      hazard: 'many-notes',
      notes: 55,
      of: 60,
      taken: null,
    })
    expect(await weighName(nb, 'attention')).toMatchObject({ hazard: 'common-word', notes: 0 })
    await create('E', '一个 🔥 与 CLIP')
    expect(await weighName(nb, '🔥')).toMatchObject({ hazard: 'emoji', notes: 1 })
    expect(await weighName(nb, 'clip')).toMatchObject({ taken: { slug: 'clip' } })
    expect(await weighName(nb, '.*')).toMatchObject({ hazard: 'pattern' })
  })

  it('or an emoji that is wanted is met in notes old and new', async () => {
    const { slug } = await create('A', '一个 🔥 与 CLIP')
    await workOnTopics(nb, { do: 'edit', slug: 'clip', addAliases: ['🔥'] })
    expect((await readMentions(nb, slug))?.items).toMatchObject([{ name: 'CLIP', spellings: ['🔥', 'CLIP'] }])
  })
})

describe('a hundred thousand mentions', () => {
  it('of one topic in one note are found, listed and saved again', async () => {
    // Setting so long a text is the renderer's business, which has its own limits.
    const plain = {
      html: '',
      excerptHtml: '',
      excerpt: '',
      outline: [],
      plainText: '',
      formulas: [],
      findings: [],
    }
    nb.renderer = { render: async () => plain, close: async () => {} }
    const { slug } = await create('A', 'CLIP 说 '.repeat(100_000))
    expect((await readMentions(nb, slug))?.items).toMatchObject([{ name: 'CLIP', places: 100_000 }])
    await save(slug, `${'CLIP 说 '.repeat(100_000)}完`)
    expect((await readTopic(nb, 'clip'))?.mentions).toBe(100_000)
  }, 60_000)
})

describe('[[links]]', () => {
  const backlinks = async (slug: string) => (await readNote(nb, slug))?.backlinks.map((note) => note.title)

  it('lead to a note by a title it once had, however often the linking note is saved or all is rebuilt', async () => {
    const target = await create('旧题目', '正文')
    const { slug } = await create('A', '见 [[旧题目]]')
    await saveNote(nb, target.slug, { title: '新题目', body: '正文', baseRevision: 1 })
    expect(await backlinks(target.slug)).toEqual(['A'])
    await save(slug, '再见 [[旧题目]]')
    expect(await backlinks(target.slug)).toEqual(['A'])
    await create('B', '又见 [[旧题目]]')
    await rebuild(nb)
    expect(await backlinks(target.slug)).toEqual(['A', 'B'])
    expect((await readNote(nb, slug))?.rendered?.html).toContain(
      `href="/notes/${encodeURIComponent(target.slug)}"`,
    )
    // Whoever has the title now comes first.
    const taker = await create('旧题目', '后来的')
    await create('C', '[[旧题目]]')
    expect(await backlinks(taker.slug)).toEqual(['C'])
  })

  it('lead to a topic by its old name, and by its slug when even that name is gone', async () => {
    const { slug } = await create('A', '[[FooNet]] 与 [[foonet]]', ['FooNet'])
    await workOnTopics(nb, { do: 'edit', slug: 'foonet', name: 'Bar Model' })
    const linking = async () => (await readTopic(nb, 'foonet'))?.backlinks.map((note) => note.slug)
    expect(await linking()).toEqual([slug])
    await workOnTopics(nb, { do: 'edit', slug: 'foonet', removeAliases: ['FooNet'] })
    await save(slug, '还是 [[foonet]]')
    expect(await linking()).toEqual([slug])
    await rebuild(nb)
    expect(await linking()).toEqual([slug])
  })
})
