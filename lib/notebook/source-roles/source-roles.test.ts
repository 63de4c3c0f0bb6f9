import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SourceRole } from '../../domain/source'
import { listChanges, undoChange } from '../changes'
import { exportNotebook } from '../export'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readNote } from '../read-note'
import { listSources } from '../read-sources'
import { listTopics, readTopic } from '../read-topics'
import { rebuild } from '../rebuild'
import { createNote, noteInput, saveNote, trashNote } from '../save-note'
import { searchNotes } from '../search-notes'
import { restoreNote } from '../trash/restore-note'
import { chooseRole } from './choose-role'
import { forgetOpened, noteOpened } from './opened'
import { readSource } from './read-source'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const create = (title: string, body: string, rest: object = {}) =>
  createNote(nb, noteInput.parse({ title, body, ...rest }))
const titles = async (query: string) =>
  (await searchNotes(nb, query, { limit: 20 })).hits.map(({ title }) => title).sort()
const sources = async () => (await listSources(nb, { page: 1 })).items
const idOf = async (part: string) => {
  const found = (await sources()).find(({ url }) => url.includes(part))
  if (!found) throw new Error(`no source with ${part}`)
  return found.id
}
const roleIn = async (slug: string) => (await readNote(nb, slug))?.sources.map(({ role }) => role)
const NEWS = 'https://mp.weixin.qq.com/s/abc'

describe('the rules', () => {
  it('see the title a link stands under, and the words of the note', async () => {
    const { slug } = await create('图解注意力', '', { sources: [NEWS] })
    const other = await create('新模型发布', '见\n对应kaggle链接:https://example.org/set', {
      sources: [`${NEWS}d`],
    })
    expect([await roleIn(slug), await roleIn(other.slug)]).toEqual([['explainer'], ['news', 'dataset']])
    expect((await sources()).map(({ url, role }) => [url, role]).sort()).toEqual([
      ['https://example.org/set', 'dataset'],
      [NEWS, 'explainer'],
      [`${NEWS}d`, 'news'],
    ])
  })

  it('do not outrank what the writer said in the note', async () => {
    const { slug } = await create('图解注意力', '', { sources: [{ url: NEWS, role: 'news' }] })
    expect(await roleIn(slug)).toEqual(['news'])
  })
})

describe('a role chosen by hand', () => {
  const log = `笔记 22-6-16\n2022-6-16 10:00\n图解别的\n${NEWS}\n又一遍\n`
  const chosen = async (slug: string) => [
    await roleIn(slug),
    (await sources()).map(({ role, roleByHand }) => [role, roleByHand]),
  ]
  const by: [SourceRole[], [SourceRole, boolean][]] = [['project'], [['project', true]]]

  it('counts in every note, through saves, imports and a rebuild', async () => {
    const { slug } = await create('图解注意力', '第一版', { sources: [NEWS] })
    expect(await chooseRole(nb, await idOf('abc'), 'project')).toMatchObject({ ok: true })
    expect(await chosen(slug)).toEqual(by)
    await saveNote(nb, slug, { ...noteInput.parse({ title: '图解', body: '第二版' }), baseRevision: 1 })
    expect(await chosen(slug)).toEqual(by)
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: Buffer.from(log) }] })
    expect(await chosen(slug)).toEqual(by)
    await rebuild(nb)
    expect(await chosen(slug)).toEqual(by)
    expect(await titles('role:project')).toEqual(['图解', '图解别的'])
    expect(await titles('role:explainer')).toEqual([])
  })

  it('is undone, and given back to the rules', async () => {
    const { slug } = await create('图解注意力', '', { sources: [NEWS] })
    const id = await idOf('abc')
    const done = await chooseRole(nb, id, 'video')
    expect(await titles('role:video')).toEqual(['图解注意力'])
    expect((await listChanges(nb))[0]).toMatchObject({
      kind: 'choose-source-role',
      summary: { role: 'video' },
    })
    await undoChange(nb, done.ok && done.change ? done.change : 0)
    expect(await chosen(slug)).toEqual([['explainer'], [['explainer', false]]])
    expect(await titles('role:video')).toEqual([])
    expect(await titles('role:explainer')).toEqual(['图解注意力'])
    await chooseRole(nb, id, 'other')
    expect(await readSource(nb, id)).toMatchObject({
      role: 'other',
      roleByRule: 'explainer',
      roleByHand: true,
    })
    await chooseRole(nb, id, null)
    expect(await readSource(nb, id)).toMatchObject({ role: 'explainer', roleByHand: false })
    expect(await chooseRole(nb, id, null)).toEqual({ ok: true, change: null })
    expect(await chooseRole(nb, 999, 'code')).toEqual({ ok: false, reason: 'no-source' })
  })

  it('goes into the export', async () => {
    await create('图解注意力', '', { sources: [NEWS] })
    await chooseRole(nb, await idOf('abc'), 'project')
    const files = await exportNotebook(nb, 'markdown')
    expect(files.map((file) => ('text' in file ? file.text : '')).join('')).toContain('role: project')
  })
})

describe('what is known at second hand', () => {
  const secondHand = async () =>
    (await listTopics(nb, { only: 'second-hand' })).map(({ name }) => name).sort()
  const CODE = 'https://github.com/facebookresearch/detr'

  it('is a work noted without its paper or code, until a note of it cites them', async () => {
    const { slug } = await create('DETR 精读', '集合预测', { topics: ['DETR'] })
    await create('ViT', '论文:https://arxiv.org/abs/2010.11929', { topics: ['ViT'] })
    expect(await secondHand()).toEqual(['DETR'])
    expect((await readTopic(nb, 'detr'))?.secondHand).toEqual({ why: 'no-source', through: [] })
    expect((await readTopic(nb, 'vit'))?.secondHand).toBeNull()
    expect(await titles('is:second-hand')).toEqual(['DETR 精读'])
    const later = await create('DETR 再读', '', { topics: ['DETR'], sources: [CODE] })
    expect([await secondHand(), await titles('is:second-hand')]).toEqual([[], []])
    await trashNote(nb, later.slug)
    expect([await secondHand(), await titles('is:second-hand')]).toEqual([['DETR'], ['DETR 精读']])
    await restoreNote(nb, later.slug)
    expect(await titles('is:second-hand')).toEqual([])
    await saveNote(nb, later.slug, {
      ...noteInput.parse({ title: 'DETR 再读', body: '', topics: [], sources: [] }),
      baseRevision: 1,
    })
    expect(await titles('is:second-hand')).toEqual(['DETR 再读', 'DETR 精读'])
    expect(slug).toBeTruthy()
  })

  it('follows the roles of sources', async () => {
    await create('DETR 解读', '', { topics: ['DETR'], sources: [NEWS] })
    expect((await readTopic(nb, 'detr'))?.secondHand).toEqual({ why: 'retold', through: ['explainer'] })
    const done = await chooseRole(nb, await idOf('abc'), 'paper')
    expect([await secondHand(), await titles('is:second-hand')]).toEqual([[], []])
    await undoChange(nb, done.ok && done.change ? done.change : 0)
    expect([await secondHand(), await titles('is:second-hand')]).toEqual([['DETR'], ['DETR 解读']])
  })

  it('ends where its code, cited by a note that only names it, was opened', async () => {
    await create('DETR 精读', '集合预测', { topics: ['DETR'] })
    await create('随手记', `DETR 的代码 ${CODE}`)
    expect(await titles('is:second-hand')).toEqual(['DETR 精读'])
    expect(await noteOpened(nb, `${CODE}?utm_source=x`)).toBe(true)
    expect([await secondHand(), await titles('is:second-hand')]).toEqual([[], []])
    expect((await readSource(nb, await idOf('detr')))?.openedAt).toBe('2022-06-20T02:00:00.000Z')
    expect(await noteOpened(nb, CODE)).toBe(false)
    expect(await forgetOpened(nb, await idOf('detr'))).toBe(true)
    expect(await titles('is:second-hand')).toEqual(['DETR 精读'])
  })

  it('leaves no trace of an address that no note cites', async () => {
    for (const url of ['https://nowhere.org/x', 'javascript:alert(1)', '', 'x'.repeat(5000)])
      expect(await noteOpened(nb, url)).toBe(false)
    expect(await sources()).toEqual([])
  })

  it('is the same after a rebuild', async () => {
    await create('DETR 精读', '集合预测', { topics: ['DETR'] })
    await rebuild(nb)
    expect(await titles('is:second-hand')).toEqual(['DETR 精读'])
  })
})
