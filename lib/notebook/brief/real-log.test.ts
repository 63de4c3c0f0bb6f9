import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Brief } from '../../domain/brief/brief'
import { importFiles } from '../imports'
import { meetingInput } from '../meetings/meeting-input'
import { createMeeting } from '../meetings/work-on-meetings'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readBodies } from '../read-bodies'
import { readBrief } from './read-brief'
import { workOnLines } from './work-on-lines'

/** The log is its writer's and no part of the repository: name its file here to have briefs made of it. */
const file = env.DAYBOOK_REAL_LOG

describe.runIf(file)('briefs of the real log', () => {
  let nb: Notebook

  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
  }, 60_000)
  afterAll(() => nb.close())

  async function meet(at: string, from: string, minutes = 10): Promise<number> {
    const made = await createMeeting(nb, meetingInput.parse({ title: '组会', at, from, minutes }))
    if (!made.ok) throw new Error(made.reason)
    return made.id
  }

  async function briefOf(id: number): Promise<Brief> {
    const brief = await readBrief(nb, id)
    if (!brief) throw new Error('There is no such meeting.')
    return brief
  }

  it('tells of nothing before and nothing after', async () => {
    const brief = await briefOf(await meet('2022-06-16T12:00', '2022-06-13'))
    const days = [...new Set(brief.lines.flatMap(({ from }) => from?.note.day ?? []))].sort()
    expect([brief.notes, ...days]).toEqual([13, '2022-06-13', '2022-06-14', '2022-06-15'])
  })

  it('finds what was read from then on, DETR with its contributions as written', async () => {
    const brief = await briefOf(await meet('2022-06-20', '2022-06-16T12:00'))
    expect(brief.notes).toBe(16)
    const topics = brief.lines.map(({ topic }) => topic?.name)
    for (const name of ['Transformer', 'DETR', 'PULC', 'ViT', 'CLIP']) expect(topics).toContain(name)
    const log = readFileSync(file as string, 'utf8')
    const detr = brief.lines.filter(({ topic, from }) => topic?.name === 'DETR' && from?.under === '贡献')
    expect(detr).toHaveLength(4)
    for (const { text } of detr) expect(log).toContain(`- ${text}`)
    expect(detr.map(({ text }) => log.indexOf(text))).toEqual(
      detr.map(({ text }) => log.indexOf(text)).toSorted((a, b) => a - b),
    )
    expect(brief.lines.filter(({ kind }) => kind === 'question')).toHaveLength(1)
  })

  it('leads each line to words its note has', async () => {
    const folded = (text: string) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
    const brief = await briefOf(await meet('2022-06-20', '2022-06-13'))
    const slugs = [...new Set(brief.lines.flatMap(({ from }) => from?.note.slug ?? []))]
    const bodies = await readBodies(nb, slugs)
    const lost = brief.lines.flatMap(({ from }) => {
      const words = decodeURIComponent(from?.href.split('#find=')[1] ?? '')
      return folded(bodies.get(from?.note.slug ?? '')?.body ?? '').includes(folded(words)) ? [] : [words]
    })
    expect(lost).toEqual([])
  })

  it.each([3, 5])('fits %d minutes once its suggestions are taken', async (minutes) => {
    const id = await meet('2022-06-20', '2022-06-16T12:00', minutes)
    const { budget } = await briefOf(id)
    expect(budget.spoken).toBeGreaterThan(budget.allowed)
    const fitted = await workOnLines(nb, id, { do: 'fit' })
    if (!fitted.ok) throw new Error(fitted.reason)
    expect(fitted.brief.budget.spoken).toBeLessThanOrEqual(minutes * 60)
    expect(fitted.brief.budget.drop).toEqual([])
  })

  it('is empty where nothing was read', async () => {
    const brief = await briefOf(await meet('2022-06-10', '2022-06-01'))
    expect([brief.notes, brief.lines]).toEqual([0, []])
  })
})
