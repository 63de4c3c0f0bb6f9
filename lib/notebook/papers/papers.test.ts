import { describe, expect, it } from 'vitest'
import { undoChange } from '../changes'
import { importFiles, undoImport } from '../imports'
import { rebuild } from '../rebuild'
import { searchIndexOf } from '../search-index'
import { searchNotes } from '../search-notes'
import { allNotedBefore, notedBefore } from './noted-before'
import { changeFacts, NO_FACTS, paperInput } from './paper-input'
import { planBibtex } from './plan-bibtex'
import { listPapers, readPaper } from './read-papers'
import { done, FORMS, nb, openForEachTest, picture, SWIN, takeAll, takesBack, VIT, write } from './trial'
import { workOnPapers } from './work-on-papers'

openForEachTest()

describe('what a link leads to', () => {
  it('knows every form of one arXiv paper as one source and one paper', async () => {
    const links = FORMS.filter((form) => form.startsWith('http'))
    for (const [at, form] of links.entries())
      await write(`Form ${at}`, `Read again: ${form} at night`, [form])
    expect(await nb.db.prisma.source.count()).toBe(1)
    expect(await nb.db.prisma.paper.count()).toBe(1)
    const paper = await readPaper(nb, `arxiv:${VIT}`)
    expect(paper?.notes).toHaveLength(links.length)
  })

  it('says when any of them was noted', async () => {
    await write('ViT', 'a first reading', ['https://arxiv.org/abs/2010.11929'])
    for (const form of FORMS)
      expect(await notedBefore(nb, form), form).toMatchObject({
        notes: [{ title: 'ViT', day: '2022-06-17' }],
        paper: { key: `arxiv:${VIT}` },
      })
    expect(await notedBefore(nb, 'https://arxiv.org/abs/2010.11930')).toBeNull()
    const known = 'https://arxiv.org/abs/2010.11929'
    const all = await allNotedBefore(nb, [known, known, 'https://arxiv.org/abs/2010.11930'])
    expect([...all]).toEqual([[known, { note: expect.objectContaining({ title: 'ViT' }), notes: 1 }]])
  })

  it('keeps preprint and published version together once somebody says that they are one', async () => {
    await write('Preprint', 'x', ['https://arxiv.org/abs/2103.14030'])
    await write('Published', 'x', ['https://doi.org/10.1109/ICCV48922.2021.00986'])
    expect((await listPapers(nb, { page: 1 })).total).toBe(2)
    const text = SWIN.replace('}\n}', '},\n  eprint = {2103.14030},\n  archiveprefix = {arXiv},\n}').replace(
      '  doi',
      '  eprint = {2103.14030},\n  archiveprefix = {arXiv},\n  doi',
    )
    const { entries } = await planBibtex(nb, text)
    expect(entries[0]).toMatchObject({ state: 'fills', joins: [{}] })
    const before = await picture()
    const { change } = await takeAll(text)
    const { items } = await listPapers(nb, { page: 1 })
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      key: 'liu2021swin',
      title: 'Swin Transformer: Hierarchical Vision Transformer',
    })
    expect(items[0]?.sources).toHaveLength(2)
    await undoChange(nb, change)
    expect(await picture()).toBe(before)
  })
})

describe('facts and keys', () => {
  const facts = { ...NO_FACTS, title: 'Deep strokes', authors: [{ family: '王', given: '小明' }], year: 2022 }

  it('gives same keys letters, and refuses a key that is taken', async () => {
    expect((await done({ do: 'create', facts })).key).toBe('wang2022deep')
    expect((await done({ do: 'create', facts })).key).toBe('wang2022deepa')
    expect((await done({ do: 'create', facts })).key).toBe('wang2022deepb')
    expect(
      await workOnPapers(nb, { do: 'edit', key: 'wang2022deepa', facts, newKey: 'Wang2022Deep' }),
    ).toEqual({
      ok: false,
      problem: {
        code: 'key-taken',
        key: 'Wang2022Deep',
        paper: { key: 'wang2022deep', name: 'Deep strokes' },
      },
    })
    expect(await workOnPapers(nb, { do: 'edit', key: 'wang2022deepa', facts, newKey: 'a b' })).toMatchObject({
      problem: { code: 'bad-key' },
    })
  })

  it('leaves a key chosen by hand alone and finds the paper by the one it had', async () => {
    await write('ViT', 'x', ['https://arxiv.org/abs/2010.11929'])
    const first = await done({
      do: 'edit',
      key: `arxiv:${VIT}`,
      facts: { ...facts, identifiers: [{ scheme: 'arxiv', value: VIT }] },
    })
    expect(first.key).toBe('wang2022deep')
    await done({
      do: 'edit',
      key: first.key,
      facts: { ...facts, identifiers: [{ scheme: 'arxiv', value: VIT }] },
      newKey: 'strokes',
    })
    const paper = await readPaper(nb, 'strokes')
    expect(paper).toMatchObject({ key: 'strokes', keyByHand: true })
    await done({ do: 'edit', key: 'strokes', facts: { ...(paper?.facts ?? facts), year: 2021 } })
    for (const name of ['strokes', 'wang2022deep', `arxiv:${VIT}`, 'https://arxiv.org/pdf/2010.11929'])
      expect((await readPaper(nb, name))?.key).toBe('strokes')
    await done({ do: 'edit', key: 'strokes', facts: { ...facts, year: 2021 }, newKey: '' })
    expect(await readPaper(nb, 'strokes')).toMatchObject({ key: 'wang2021deep', keyByHand: false })
  })

  it('is put back to the byte', async () => {
    await write('ViT', 'x', ['https://arxiv.org/abs/2010.11929'])
    await takesBack({ do: 'create', facts })
    await takesBack({
      do: 'edit',
      key: `arxiv:${VIT}`,
      facts: { ...facts, identifiers: [{ scheme: 'arxiv', value: VIT }] },
    })
    await takesBack({ do: 'create', facts: { ...facts, identifiers: [{ scheme: 'doi', value: '10.1/x' }] } })
  })

  it('refuses an identifier of another paper', async () => {
    await write('ViT', 'x', ['https://arxiv.org/abs/2010.11929'])
    const result = await workOnPapers(nb, {
      do: 'create',
      facts: { ...facts, identifiers: [{ scheme: 'arxiv', value: VIT }] },
    })
    expect(result).toMatchObject({ problem: { code: 'identifier-taken', paper: { key: `arxiv:${VIT}` } } })
  })

  it('reads identifiers and addresses as a form gives them', () => {
    const input = paperInput.parse({
      identifiers: [
        'https://arxiv.org/pdf/2010.11929v2',
        '10.1109/X',
        'acl:P19-1001',
        'cvf:Liu_Swin_ICCV_2021',
      ],
    })
    expect(changeFacts(NO_FACTS, input)).toMatchObject({
      facts: {
        identifiers: [
          { scheme: 'arxiv', value: VIT },
          { scheme: 'doi', value: '10.1109/x' },
          { scheme: 'acl', value: 'P19-1001' },
          { scheme: 'cvf', value: 'Liu_Swin_ICCV_2021' },
        ],
      },
    })
    expect(changeFacts(NO_FACTS, paperInput.parse({ identifiers: ['a walk in the park'] }))).toEqual({
      problem: { code: 'bad-identifier', text: 'a walk in the park' },
    })
  })

  it('stays when the import that brought its link is undone', async () => {
    const bytes = Buffer.from('2022-6-17 10:00:00\nViT\nhttps://arxiv.org/abs/2010.11929\nread\n')
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes }] })
    await done({
      do: 'edit',
      key: `arxiv:${VIT}`,
      facts: { ...facts, identifiers: [{ scheme: 'arxiv', value: VIT }] },
    })
    const [{ id = 0 } = {}] = await nb.db.prisma.import.findMany()
    await undoImport(nb, id)
    expect((await readPaper(nb, 'wang2022deep'))?.title).toBe('Deep strokes')
  })
})

describe('sources of a paper', () => {
  it('are given and taken by hand, through saves and a rebuild', async () => {
    const body =
      'Explained at https://zhuanlan.zhihu.com/p/1234 and https://github.com/microsoft/Swin-Transformer'
    await write('Swin', body, ['https://arxiv.org/abs/2103.14030'])
    await takesBack({ do: 'assign', key: 'arxiv:2103.14030', source: 'https://zhuanlan.zhihu.com/p/1234' })
    await done({ do: 'assign', key: 'arxiv:2103.14030', source: 'https://zhuanlan.zhihu.com/p/1234' })
    const id = (await nb.db.prisma.source.findFirst({ where: { label: { contains: '2103' } } }))?.id ?? 0
    await takesBack({ do: 'release', key: 'arxiv:2103.14030', source: id })
    await done({ do: 'release', key: 'arxiv:2103.14030', source: id })
    await write('Swin again', body, ['https://arxiv.org/abs/2103.14030v2'])
    await rebuild(nb)
    const paper = await readPaper(nb, 'arxiv:2103.14030')
    expect(paper?.sources.map(({ url, byHand }) => [url, byHand])).toEqual([
      ['https://zhuanlan.zhihu.com/p/1234', true],
    ])
    expect(paper?.reading).toBe('second-hand')
    expect(
      await workOnPapers(nb, { do: 'assign', key: 'arxiv:2103.14030', source: 'https://nowhere.org/x' }),
    ).toMatchObject({
      problem: { code: 'no-source' },
    })
  })

  it('are not lost when the paper they came to would be undone away', async () => {
    const { change } = await takeAll(
      '@misc{k, title={Some preprint of note}, eprint={2103.14030}, archiveprefix={arXiv}}',
    )
    await write('Swin', 'x', ['https://arxiv.org/abs/2103.14030'])
    expect(await undoChange(nb, change)).toMatchObject({
      ok: false,
      reason: 'touched',
      touched: ['arXiv 2103.14030'],
    })
  })

  it('does not take a paper away that notes cite', async () => {
    await write('Swin', 'x', ['https://arxiv.org/abs/2103.14030'])
    expect(await workOnPapers(nb, { do: 'remove', key: 'arxiv:2103.14030' })).toMatchObject({
      problem: { code: 'has-notes' },
    })
    await takeAll(SWIN)
    await takesBack({ do: 'remove', key: 'liu2021swin' })
  })
})

describe('finding papers', () => {
  it('finds them by words, key, identifier, pinyin and slips', async () => {
    await write('Swin', 'x', ['https://arxiv.org/abs/2103.14030'])
    await takeAll(
      '@misc{wang2022cengci, title={层次结构的视觉模型}, author={王小明}, year=2022, eprint={2103.14030}, archiveprefix={arXiv}}',
    )
    const found = async (q: string) => (await listPapers(nb, { q, page: 1 })).items.map(({ key }) => key)
    for (const q of ['层次', 'wang2022', '2103.14030', '王小明'.slice(0, 1), 'cengci', 'wang2022cengcii'])
      expect(await found(q), q).toEqual(['wang2022cengci'])
    expect(await found('nothing of the kind')).toEqual([])
    const { names } = await searchIndexOf(nb)
    expect(names.search('cengcijiegou', 5, { kinds: ['paper'] })[0]?.text).toBe('层次结构的视觉模型')
  })

  it('offers them wherever names are looked for, with links or without', async () => {
    await write('Swin', 'x', ['https://arxiv.org/abs/2103.14030'])
    await takeAll(
      '@misc{a2020linked, title={Linked windows}, eprint={2103.14030}, archiveprefix={arXiv}}\n@misc{b2020free, title={Free windows}}',
    )
    const found = async (q: string) => (await searchNotes(nb, q, { limit: 5 })).papers.map(({ key }) => key)
    expect(await found('linked windows')).toEqual(['a2020linked'])
    expect(await found('free windows')).toEqual(['b2020free'])
    expect((await found('b2020free'))[0]).toBe('b2020free')
  })

  it('lists by year and by how far it was read', async () => {
    await write('Swin', 'x', ['https://arxiv.org/abs/2103.14030'])
    await takeAll(SWIN)
    expect((await listPapers(nb, { page: 1, show: 'unread' })).items.map(({ key }) => key)).toEqual([
      'liu2021swin',
    ])
    expect((await listPapers(nb, { page: 1, year: 2021 })).total).toBe(1)
    expect((await listPapers(nb, { page: 1, year: 1999 })).total).toBe(0)
    expect((await listPapers(nb, { page: 1 })).years).toEqual([{ year: 2021, count: 1 }])
  })
})
