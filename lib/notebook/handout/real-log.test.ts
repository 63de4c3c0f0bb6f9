import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Brief } from '../../domain/brief/brief'
import { openPackage } from '../../formats/pptx/open-package'
import { readBrief } from '../brief/read-brief'
import { importFiles } from '../imports'
import { meetingInput } from '../meetings/meeting-input'
import { createMeeting } from '../meetings/work-on-meetings'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { makeBriefDeck } from '../slides/make-decks'
import { printPptx } from '../slides/print-pptx'
import { readHandout } from './read-handout'

/** The log is its writer's and no part of the repository: name its file here to have a brief of it printed. */
const file = env.DAYBOOK_REAL_LOG

describe.runIf(file)('a brief over the real log', () => {
  let nb: Notebook
  let id: number
  let brief: Brief
  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
    const input = { title: '组会', at: '2022-06-20T12:00', zone: 'Asia/Shanghai', from: '2022-06-16T12:00' }
    const made = await createMeeting(nb, meetingInput.parse(input), { follows: null })
    if (!made.ok) throw new Error(made.reason)
    id = made.id
    brief = (await readBrief(nb, id)) as Brief
  }, 60_000)
  afterAll(() => nb.close())

  it('is a PowerPoint file that holds together, a page for each slide', async () => {
    const deck = await makeBriefDeck(nb, brief, 'zh')
    const { faults, slides, names, xml } = openPackage(await printPptx(nb, deck))
    expect(faults).toEqual([])
    expect(slides).toHaveLength(deck.slides.length)
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one)))
      expect(XMLValidator.validate(xml(name)), name).toBe(true)
    expect(slides.map(xml).join('')).toContain('DETR')
  }, 60_000)

  it('is a handout with points of DETR, numbers and the open question', async () => {
    const handout = await readHandout(nb, id, { style: 'gbt7714', whole: false })
    const detr = handout?.topics.find(({ topic }) => topic?.name === 'DETR')?.entries[0]
    expect(detr?.points.length).toBeGreaterThanOrEqual(3)
    expect(handout?.numbers.length).toBeGreaterThan(0)
    expect(handout?.questions).toHaveLength(1)
    expect(handout?.references).toMatchObject([{ number: 1, url: 'https://arxiv.org/abs/2010.11929' }])
  })
})
