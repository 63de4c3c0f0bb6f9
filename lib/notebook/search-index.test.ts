import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireSoundSearch } from '../db/search-store'
import { listChanges, undoChange } from './changes'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { rebuild } from './rebuild'
import { createNote, noteInput, saveNote, trashNote } from './save-note'
import { buildIndexFile, searchIndexOf } from './search-index'
import { searchNotes } from './search-notes'
import { workOnTopics } from './topic-work/topic-work'
import { restoreNote } from './trash/restore-note'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

/** How many sequences of changes are tried: DAYBOOK_CHANGES=100000 for a night. */
const RUNS = Math.ceil(Number(process.env.DAYBOOK_CHANGES ?? 200) / 20)

const words = fc.constantFrom(
  'DETR',
  'Swin-T',
  '二分图匹配',
  '預訓練',
  '预训练',
  'LayoutXLM',
  '\\(H\\times W\\)',
  '重构',
  '# 贡献',
  'StarGAN v2',
  'https://arxiv.org/abs/2010.11929',
)
const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('\n'))
const topics = fc.subarray(['DETR', '手写', '新话题', 'ViT'])
const change = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), title: words, body: text, topics }),
  fc.record({ kind: fc.constant('save' as const), at: fc.nat(), title: words, body: text, topics }),
  fc.record({ kind: fc.constant('trash' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('restore' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('merge' as const), from: fc.nat(), into: fc.nat() }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('search' as const), query: words }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

async function apply(one: Change, notes: { slug: string; revision: number }[]): Promise<void> {
  if (one.kind === 'search') await searchNotes(nb, one.query, { limit: 5 })
  if (one.kind === 'create') notes.push(await createNote(nb, noteInput.parse(plain(one))))
  const note = 'at' in one ? notes[one.at % Math.max(1, notes.length)] : undefined
  if (note && one.kind === 'save') {
    const saved = await saveNote(nb, note.slug, {
      ...noteInput.parse(plain(one)),
      baseRevision: note.revision,
    })
    if (saved?.ok) note.revision = saved.revision
  }
  if (note && one.kind === 'trash') await trashNote(nb, note.slug)
  if (note && one.kind === 'restore') await restoreNote(nb, note.slug)
  if (one.kind === 'merge') await mergeSome(one.from, one.into)
  if (one.kind === 'undo') await undoLast()
}

/** Which of them may not be merged is for the merge to say. */
async function mergeSome(from: number, into: number): Promise<void> {
  const topics = await nb.db.prisma.topic.findMany({ select: { slug: true }, orderBy: { id: 'asc' } })
  const [one, other] = [topics[from % Math.max(1, topics.length)], topics[into % Math.max(1, topics.length)]]
  if (one && other && one !== other) await workOnTopics(nb, { do: 'merge', slug: one.slug, into: other.slug })
}

async function undoLast(): Promise<void> {
  const last = (await listChanges(nb)).find(({ undoneAt }) => undoneAt === null)
  if (last) await undoChange(nb, last.id)
}

function plain({ title, body, topics: tags }: { title: string; body: string; topics: string[] }) {
  return { title: title.replace(/^# /, ''), body, topics: tags }
}

/** All that search keeps: the texts in the index, and what names and words find. */
async function kept() {
  const texts = await nb.db.prisma.noteText.findMany({ orderBy: { noteId: 'asc' } })
  const { names, words: bodyWords } = await searchIndexOf(nb)
  const found = ['detr', 'dert', 'swint', 'eft', '预训练', '与训练', 'chonggou', 'layoutxlm', '贡献'].map(
    (query) => [
      query,
      names
        .search(query, 500)
        .map(({ kind, ref, text: name, match }) => `${kind} ${ref} ${name} ${match}`)
        .sort(),
      bodyWords.search(query, 50).filter(({ match }) => match === 'exact').length > 0,
    ],
  )
  return { texts, found }
}

describe('the search index', () => {
  it('is after any changes what a rebuild makes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 20, maxLength: 20 }), async (changes) => {
        // A notebook that only grew would make every rebuild dearer than the one before.
        await nb.close()
        nb = await openTemporaryNotebook()
        const notes: { slug: string; revision: number }[] = []
        for (const one of changes) await apply(one, notes)
        const followed = await kept()
        await requireSoundSearch(nb.db.prisma)
        await rebuild(nb)
        nb.index.index = null
        const { texts, found } = await kept()
        expect(followed.texts).toEqual(texts)
        expect(followed.found.map((one) => one.slice(0, 2))).toEqual(found.map((one) => one.slice(0, 2)))
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  }, 600_000)

  it('comes back from its file and takes in what was saved since', async () => {
    await createNote(nb, noteInput.parse({ title: 'LayoutXLM', body: '多语言' }))
    await buildIndexFile(nb, { always: true })
    await createNote(nb, noteInput.parse({ title: 'CASIA-HWDB', body: '手写' }))
    nb.index.index = null
    nb.index.version = ''
    const { names } = await searchIndexOf(nb)
    expect(names.search('layoutxml', 5)[0]?.text).toBe('LayoutXLM')
    expect(names.search('casai', 9).map((hit) => hit.text)).toContain('CASIA-HWDB')
  })

  it('is made anew, and says so, when its file is damaged', async () => {
    const said: string[] = []
    nb.say = (line) => said.push(line)
    await createNote(nb, noteInput.parse({ title: 'LayoutXLM', body: '多语言' }))
    await buildIndexFile(nb, { always: true })
    const bytes = readFileSync(nb.index.file)
    bytes[bytes.length >> 1]! ^= 0xff
    writeFileSync(nb.index.file, bytes)
    nb.index.index = null
    nb.index.version = ''
    expect((await searchNotes(nb, 'layoutxml', { limit: 5 })).hits[0]?.title).toBe('LayoutXLM')
    expect(said.join()).toMatch(/damaged/)
  })

  it('of another notebook is not taken for its own', async () => {
    for (const title of ['LayoutXLM', 'DETR']) await createNote(nb, noteInput.parse({ title, body: '' }))
    await buildIndexFile(nb, { always: true })
    const other = await openTemporaryNotebook()
    try {
      await createNote(other, noteInput.parse({ title: 'PULC', body: '' }))
      other.index.file = nb.index.file
      expect((await searchIndexOf(other)).names.search('layoutxlm', 5)).toEqual([])
    } finally {
      await other.close()
    }
  })

  it('knows a note that was saved a moment ago, and no longer one in the trash', async () => {
    const { slug } = await createNote(nb, noteInput.parse({ title: 'Zyxwvut', body: '从没写过' }))
    const titles = async (query: string) =>
      (await searchNotes(nb, query, { limit: 5 })).hits.map((hit) => hit.title)
    expect(await titles('zyxwvtu')).toEqual(['Zyxwvut'])
    expect(await titles('conmeixieguo')).toEqual([])
    expect(await titles('congmeixieguo')).toEqual(['Zyxwvut'])
    await trashNote(nb, slug)
    expect(await titles('zyxwvut')).toEqual([])
  })
})
