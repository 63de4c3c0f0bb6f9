import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listChanges, undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readNote } from '../read-note'
import { renderPending } from '../render-pending'
import { createNote, noteInput } from '../save-note'
import { searchNotes } from '../search-notes'
import { dismissSymbol } from './dismiss-symbol'
import { formulasOfTopic } from './topic-formulas'
import { unexplainedSymbols } from './unexplained-symbols'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

async function create(title: string, body: string, topics: string[] = []): Promise<string> {
  const { slug } = await createNote(nb, noteInput.parse({ title, body, topics }))
  await renderPending(nb)
  return slug
}

async function unexplained(slug: string) {
  const note = await readNote(nb, slug)
  return note ? await unexplainedSymbols(nb, note) : []
}

describe('the formulas of a topic', () => {
  it('come each once with its notes, set, lone symbols left out', async () => {
    await create('读 ViT', '长度 \\(N=HW/P^2\\)，其中 \\(N\\) 是块数。', ['ViT'])
    await create('再读 ViT', '还是 $N = HW/P^2$，以及 $$z_0=x_pE$$', ['ViT'])
    await create('旁的', '\\(a=b\\)')
    const found = await formulasOfTopic(nb, 'ViT')
    expect(found?.formulas.map(({ tex, notes }) => [tex.replace(/\s/g, ''), notes.length])).toEqual([
      ['N=HW/P^2', 2],
      ['z_0=x_pE', 1],
    ])
    expect(found?.formulas[0]?.html).toContain('class="katex"')
    expect(found).toMatchObject({ notes: 2, total: 2 })
    expect(await formulasOfTopic(nb, 'nobody')).toBeNull()
  })

  it('that KaTeX cannot set come as TeX', async () => {
    await create('坏公式', '\\(\\frac{a=\\)', ['ViT'])
    expect((await formulasOfTopic(nb, 'vit'))?.formulas).toMatchObject([{ html: null }])
  })

  it.each([
    'N=HW/P^2',
    'N = HW / P^2',
    'HW/P^{2}',
    '"N=HW/P^2"',
    '"N = HW / P^{2}"',
    '\\times',
    'H \\times W',
  ])('are found by %s', async (q) => {
    const slug = await create('读 ViT', '大小 \\(H\\times W\\)，长度 \\(N=HW/P^2\\)')
    await create('旁的', '两个 H 与 W，没有公式')
    const { hits } = await searchNotes(nb, q, { limit: 10 })
    expect(hits.filter(({ tier }) => tier === 'exact').map((hit) => hit.slug)).toEqual([slug])
  })
})

describe('a symbol nobody explains', () => {
  it('leads to a note of the same topic that does', async () => {
    const there = await create('Swin 一', '窗口边长 \\(M\\)，开销 \\(c=M^2\\)', ['Swin Transformer'])
    await create('旁的', '矩阵 \\(M\\)，\\(c=M\\)')
    const here = await create('Swin 二', '再看 \\(c=2M\\)', ['Swin Transformer'])
    expect(await unexplained(here)).toMatchObject([{ name: 'M', elsewhere: [{ slug: there }] }])
  })

  it('is said to be clear, one by one or all, until that is taken back', async () => {
    const slug = await create('笔记', '最后 \\(\\lambda + q\\)')
    expect((await unexplained(slug)).map(({ name }) => name)).toEqual(['\\lambda', 'q'])
    const one = await dismissSymbol(nb, slug, 'q')
    expect((await unexplained(slug)).map(({ name }) => name)).toEqual(['\\lambda'])
    const all = await dismissSymbol(nb, slug, '*')
    expect(await unexplained(slug)).toEqual([])
    expect((await listChanges(nb)).map(({ kind }) => kind)).toEqual(['dismiss-symbols', 'dismiss-symbol'])
    for (const change of [all, one]) expect((await undoChange(nb, change as number))?.ok).toBe(true)
    expect((await unexplained(slug)).map(({ name }) => name)).toEqual(['\\lambda', 'q'])
    expect(await dismissSymbol(nb, slug, 'zz')).toBeNull()
  })
})
