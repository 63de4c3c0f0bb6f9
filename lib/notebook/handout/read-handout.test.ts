import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBrief } from '../brief/read-brief'
import { workOnLines } from '../brief/work-on-lines'
import { meetingInput } from '../meetings/meeting-input'
import { createMeeting } from '../meetings/work-on-meetings'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readPaper } from '../papers/read-papers'
import { workOnPapers } from '../papers/work-on-papers'
import { createNote, noteInput } from '../save-note'
import { readHandout } from './read-handout'

let nb: Notebook
let id: number
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  await write(
    '2022-06-14T10:00:00+08:00',
    'Strokes',
    'https://arxiv.org/abs/2101.00001\n总结：笔画比像素省。\n贡献：\n- 只画 12 笔\n- 准确率到 91.5%',
  )
  await write('2022-06-15T10:00:00+08:00', 'Layers', 'https://example.org/layers\n感觉层数多了也没用。')
  const made = await createMeeting(
    nb,
    meetingInput.parse({ title: '组会', at: '2022-06-16T12:00', from: '2022-06-13' }),
    { follows: null },
  )
  if (!made.ok) throw new Error(made.reason)
  id = made.id
})
afterEach(() => nb.close())

const write = (loggedAt: string, title: string, body: string) =>
  createNote(nb, noteInput.parse({ title, body, loggedAt }))

const read = async (style: 'apa' | 'gbt7714' = 'gbt7714') => {
  const handout = await readHandout(nb, id, { style, whole: false })
  if (!handout) throw new Error('no handout')
  return handout
}

describe('the handout of a meeting', () => {
  it('has the gists and points of its notes, and what they cite', async () => {
    const { topics, references, links, leftOut } = await read()
    const entries = topics.flatMap((group) => group.entries)
    expect(entries.map(({ note }) => note.title)).toEqual(['Layers', 'Strokes'])
    expect(entries[1]?.gist.text).toContain('笔画比像素省')
    expect(entries[1]?.points.map(({ text }) => text)).toEqual(['只画 12 笔', '准确率到 91.5%'])
    expect(entries[1]?.cites).toEqual([1])
    expect(references).toMatchObject([
      { number: 1, text: 'arXiv 2101.00001', url: 'https://arxiv.org/abs/2101.00001', named: false },
    ])
    expect(links).toMatchObject([{ url: 'https://example.org/layers' }])
    expect(leftOut).toBe(0)
  })

  it('sets references in the style that is asked for', async () => {
    const paper = await readPaper(nb, 'arxiv:2101.00001')
    if (!paper) throw new Error('no paper')
    const authors = [
      { family: 'Lin', given: 'Ada' },
      { family: '王', given: '小明' },
    ]
    const facts = { ...paper.facts, title: 'Strokes and layers', authors, year: 2021 }
    await workOnPapers(nb, { do: 'edit', key: paper.key, facts })
    expect((await read('gbt7714')).references[0]?.text).toBe(
      'LIN A, 王小明. Strokes and layers[EB/OL]. (2021)[2022-06-14]. https://arxiv.org/abs/2101.00001.',
    )
    expect((await read('apa')).references[0]?.text).toMatch(/^Lin, A\..*\(2021\)\. Strokes and layers/)
  })

  it('leaves out what its writer hid, with the references nothing else cites', async () => {
    const brief = await readBrief(nb, id)
    for (const { key } of brief?.lines.filter(({ from }) => from?.note.title === 'Strokes') ?? [])
      await workOnLines(nb, id, { do: 'hide', key })
    const handout = await read()
    expect(JSON.stringify(handout)).not.toContain('笔画比像素省')
    expect(handout.references).toEqual([])
  })

  it('is there only for a meeting', async () => {
    expect(await readHandout(nb, 99, { style: 'apa', whole: true })).toBeNull()
  })
})
