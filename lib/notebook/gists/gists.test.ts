import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, saveNote } from '../save-note'
import { labelSentence } from './label-sentence'
import { pinGist } from './pin-gist'
import { readGists } from './read-gists'
import { readGist, readVoices, readWords } from './read-words'

let nb: Notebook
let slug: string
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  const body = 'We propose a loss that matches sets instead of boxes.\n把框当集合来匹配\n感觉训练会很慢'
  slug = (await createNote(nb, { title: 'DETR', body }, 'editor')).slug
})
afterEach(() => nb.close())

const voices = async () => (await readVoices(nb, slug)).map(({ voice, why }) => `${voice} ${why}`)
async function rewrite(body: string) {
  const { revision = 0 } = (await nb.db.prisma.note.findUnique({ where: { slug } })) ?? {}
  await saveNote(nb, slug, { title: 'DETR', body, baseRevision: revision }, 'editor')
}
async function placeOf(words: string) {
  const found = (await readVoices(nb, slug)).find(({ text }) => text.includes(words))
  if (!found) throw new Error(`no sentence has ${words}`)
  return { start: found.start, end: found.end }
}

describe('whose words', () => {
  it('is told of every sentence, by rule', async () => {
    expect(await voices()).toEqual(['theirs abstract', 'own default', 'own opinion'])
  })

  it('is what the writer says, and stays through edits of note and sentence', async () => {
    await labelSentence(nb, slug, await placeOf('集合来匹配'), 'theirs')
    expect(await voices()).toEqual(['theirs abstract', 'theirs label', 'own opinion'])
    await rewrite('前面加了一句\n把框都当成集合来匹配\n感觉训练会很慢')
    expect(await voices()).toEqual(['own default', 'theirs label', 'own opinion'])
    await rewrite('前面加了一句\n感觉训练会很慢')
    expect(await voices()).toEqual(['own default', 'own opinion'])
    await rewrite('前面加了一句\n把框当集合来匹配\n感觉训练会很慢')
    expect(await voices()).toEqual(['own default', 'theirs label', 'own opinion'])
  })

  it('can be said anew of a sentence that was edited, and be left to the rules', async () => {
    await labelSentence(nb, slug, await placeOf('集合来匹配'), 'theirs')
    await rewrite('把框都当成集合来匹配')
    expect(await labelSentence(nb, slug, await placeOf('集合来匹配'), 'own')).toEqual({ before: 'theirs' })
    expect(await voices()).toEqual(['own label'])
    expect(await labelSentence(nb, slug, await placeOf('集合来匹配'), null)).toEqual({ before: 'own' })
    expect(await voices()).toEqual(['own default'])
  })

  it('finds the sentence by its words where the note changed under the page', async () => {
    const place = await placeOf('训练会很慢')
    await rewrite('一行新的话\n感觉训练会很慢')
    await labelSentence(nb, slug, { ...place, text: '感觉训练会很慢' }, 'theirs')
    expect(await voices()).toEqual(['own default', 'theirs label'])
  })

  it('says nothing of what is not there', async () => {
    expect(await labelSentence(nb, slug, { start: 1, end: 2 }, 'own')).toBeUndefined()
    expect(await labelSentence(nb, 'none', { start: 0, end: 2 }, 'own')).toBeUndefined()
    expect(await readVoices(nb, 'none')).toEqual([])
    expect(await readWords(nb, 'none')).toBeNull()
  })

  it('is theirs where a saved copy of a source has the words', async () => {
    await rewrite('https://example.com/detr\n把框当集合来匹配,一对一,于是不用去重')
    expect(await voices()).toEqual(['own default'])
    const source = await nb.db.prisma.source.findFirstOrThrow()
    const text = '正文:把框当集合来匹配,一对一,于是不用去重。完'
    const file = { hash: 'x', name: 'a.html', mediaType: 'text/html', size: 1, createdAt: nb.now() }
    const copy = await nb.db.prisma.snapshot.create({ data: { ...file, sourceId: source.id, text } })
    expect(await voices()).toEqual(['theirs snapshot'])
    await nb.db.prisma.snapshot.update({ where: { id: copy.id }, data: { trashedAt: nb.now() } })
    expect(await voices()).toEqual(['own default'])
  })
})

describe('the gist', () => {
  it('of many notes comes at once, and anew after a change', async () => {
    const id = (await nb.db.prisma.note.findUniqueOrThrow({ where: { slug } })).id
    const gistNow = async () => (await readGists(nb, [id, 9999])).get(id)?.gist?.text
    expect(await gistNow()).toBe('感觉训练会很慢')
    expect(await readGists(nb, [9999])).toEqual(new Map())
    await rewrite('总结:集合匹配\n感觉训练会很慢')
    expect(await gistNow()).toBe('集合匹配')
    await pinGist(nb, slug, '下周讲这篇')
    expect(await gistNow()).toBe('下周讲这篇')
  })

  it('chosen by the writer can be taken back to the one before', async () => {
    expect(await pinGist(nb, slug, '把框当集合来匹配')).toEqual({ before: null })
    expect(await pinGist(nb, slug, '讲这句')).toEqual({ before: '把框当集合来匹配' })
    expect((await readGist(nb, slug))?.gist).toMatchObject({ rule: 'pinned', text: '讲这句' })
    expect(await pinGist(nb, slug, null)).toEqual({ before: '讲这句' })
    expect((await readGist(nb, slug))?.gist?.rule).toBe('impression')
    expect(await pinGist(nb, 'none', 'x')).toBeUndefined()
  })

  it('of a note with nothing but a link is none', async () => {
    await rewrite('https://example.com/detr')
    expect(await readGist(nb, slug)).toEqual({ gist: null, conclusions: [], own: 0, theirs: 0 })
  })
})
