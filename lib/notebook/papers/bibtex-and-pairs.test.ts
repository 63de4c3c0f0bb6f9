import { describe, expect, it } from 'vitest'
import { printBibtex } from '../../formats/bibtex/print-bibtex'
import { readBibtex } from '../../formats/bibtex/read-bibtex'
import { undoChange } from '../changes'
import { exportPapers } from './export-papers'
import { listSamePapers } from './list-same-papers'
import { NO_FACTS } from './paper-input'
import { planBibtex } from './plan-bibtex'
import { readPaper } from './read-papers'
import { done, nb, openForEachTest, picture, SWIN, takeAll, takesBack, write } from './trial'
import { workOnPapers } from './work-on-papers'

openForEachTest()

describe('BibTeX', () => {
  it('says what is new, known and known otherwise, and takes it with one undo', async () => {
    expect((await planBibtex(nb, SWIN)).entries).toMatchObject([{ key: 'liu2021swin', state: 'new' }])
    const before = await picture()
    const { change, key } = await takeAll(SWIN)
    expect(key).toBe('liu2021swin')
    expect((await planBibtex(nb, SWIN)).entries).toMatchObject([{ state: 'known', changes: [] }])
    expect(
      (await planBibtex(nb, SWIN.replace('{ICCV}', '{CVPR}').replace('  year', '  volume = {3},\n  year')))
        .entries,
    ).toMatchObject([
      {
        state: 'replaces',
        changes: [
          { field: 'venue', from: 'ICCV', to: 'CVPR' },
          { field: 'volume', from: '', to: '3' },
        ],
      },
    ])
    await undoChange(nb, change)
    expect(await picture()).toBe(before)
  })

  it('fills in and replaces nothing unless told', async () => {
    await takeAll(SWIN)
    const other = SWIN.replace('{ICCV}', '{CVPR}').replace('  year', '  volume = {3},\n  year')
    await takeAll(other)
    expect((await readPaper(nb, 'liu2021swin'))?.facts).toMatchObject({ venue: 'ICCV', csl: { volume: '3' } })
    await takeAll(other, true)
    expect((await readPaper(nb, 'liu2021swin'))?.facts.venue).toBe('CVPR')
  })

  it('comes out as it went in', async () => {
    const text = `${SWIN.replace('  year', '  keywords = {a, {B}},\n  note = {Ünïcode \\& \\emph{TeX} 层次},\n  year')}
@misc{zhou2020tex,
  title = {A {TeX}nical r{\\'e}sum{\\'e} of 中文},
  author = {周, 杰 and O'Neil, Zo{\\"e}},
  year = 2020,
}
`
    await takeAll(text)
    const written = await exportPapers(nb.db.prisma, 'bibtex')
    expect(written).toBe(text.replace('year = 2020', 'year = {2020}'))
    expect(printBibtex(readBibtex(written).entries)).toBe(written)
    const csl = JSON.parse(await exportPapers(nb.db.prisma, 'csl')) as Record<string, unknown>[]
    expect(csl[1]).toMatchObject({
      id: 'zhou2020tex',
      title: 'A TeXnical résumé of 中文',
      author: [{ family: '周', given: '杰' }, {}],
    })
    expect(JSON.stringify(csl)).not.toContain('bibtex')
  })

  it('makes another key where an entry brings one that is taken', async () => {
    await takeAll(SWIN)
    const { key } = await takeAll(
      '@article{liu2021swin, title={Another thing altogether}, author={Kim, Lee}, year=2019}',
    )
    expect(key).toBe('kim2019another')
  })
})

describe('one paper twice', () => {
  const TWO = `${SWIN}
@article{liu2021preprint, title={Swin transformer - hierarchical vision transformer}, author={Liu, Ze}, year=2020, eprint={2103.14030}, archiveprefix={arXiv}}
`
  it('is found, merged and taken back to the byte', async () => {
    await write('Preprint', 'x', ['https://arxiv.org/abs/2103.14030'])
    const [swin, preprint] = readBibtex(TWO).entries
    await done({ do: 'create', facts: swin?.facts ?? NO_FACTS })
    await done({
      do: 'edit',
      key: 'arxiv:2103.14030',
      facts: preprint?.facts ?? NO_FACTS,
      newKey: 'preprint',
    })
    const [pair, ...more] = await listSamePapers(nb)
    expect(more).toEqual([])
    expect(pair).toMatchObject({
      why: 'same-title',
      from: { key: 'preprint' },
      into: { type: 'paper-conference' },
    })
    await takesBack({ do: 'merge', key: 'preprint', into: pair?.into.key ?? '' })
    const merged = await done({ do: 'merge', key: 'preprint', into: pair?.into.key ?? '' })
    const paper = await readPaper(nb, merged.key)
    expect(paper?.identifiers).toHaveLength(2)
    expect(paper?.notes).toMatchObject([{ title: 'Preprint' }])
    expect((await readPaper(nb, 'preprint'))?.key).toBe(merged.key)
    expect(await listSamePapers(nb)).toEqual([])
  })

  it('is dismissed for good', async () => {
    const facts = { ...NO_FACTS, title: 'One and the same title', authors: [{ family: 'Kim', given: 'A' }] }
    const [one, other] = [await done({ do: 'create', facts }), await done({ do: 'create', facts })]
    expect(await listSamePapers(nb)).toHaveLength(1)
    await takesBack({ do: 'distinguish', key: one.key, other: other.key })
    await done({ do: 'distinguish', key: one.key, other: other.key })
    await done({ do: 'edit', key: one.key, facts, newKey: 'renamed' })
    expect(await listSamePapers(nb)).toEqual([])
  })

  it('is not merged into itself', async () => {
    await takeAll(SWIN)
    expect(await workOnPapers(nb, { do: 'merge', key: 'liu2021swin', into: 'liu2021swin' })).toMatchObject({
      problem: { code: 'same-paper' },
    })
  })

  it.each([
    ['StarGAN: Unified image translation', 'StarGAN v2: Unified image translation'],
    ['YOLOv3: An incremental improvement', 'YOLOv4: An incremental improvement'],
    ['Attention is all you need', 'Attention is not all you need at all'],
  ])('is not %s and %s', async (one, other) => {
    for (const title of [one, other])
      await done({
        do: 'create',
        facts: { ...NO_FACTS, title, authors: [{ family: 'Kim', given: 'A' }], year: 2018 },
      })
    expect(await listSamePapers(nb)).toEqual([])
  })
})
