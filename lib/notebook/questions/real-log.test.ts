import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readTopic } from '../read-topics'
import { searchNotes } from '../search-notes'
import { listOpenQuestions, listQuestions } from './list-questions'
import { answerQuestion } from './settle-question'

/** The log is its writer's and no part of the repository: name its file here to have the rule judged over it. */
const file = env.DAYBOOK_REAL_LOG

describe.runIf(file)('questions of the real log', () => {
  let nb: Notebook
  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
  }, 60_000)
  afterAll(() => nb.close())

  it('are one, on extrapolation, under Swin Transformer V2', async () => {
    const { items, counts } = await listQuestions(nb, { state: 'all' })
    expect(counts).toEqual({ open: 1, answered: 0, dropped: 0 })
    expect(items).toMatchObject([
      { state: 'open', origin: 'note', askedDay: '2022-06-18', under: '解决办法' },
    ])
    expect(items[0]?.text).toContain('外插率')
    expect(items[0]?.note?.title).toContain('Swin Transformer V2')
  })

  it('stand on the page of their topic and are found by has:question, as in the ledger', async () => {
    const topic = await readTopic(nb, 'swin-transformer-v2')
    expect(topic?.questions.map(({ text }) => text)).toEqual(
      (await listQuestions(nb)).items.map(({ text }) => text),
    )
    const found = await searchNotes(nb, 'has:question', { limit: 10 })
    expect(found.hits.map(({ title }) => title)).toEqual([expect.stringContaining('Swin Transformer V2')])
  })

  it('are carried from the meeting after they were asked, until answered', async () => {
    const at = (instant: string) => listOpenQuestions(nb, { at: new Date(instant) })
    expect(await at('2022-06-16T04:00:00Z')).toEqual([])
    expect(await at('2022-06-20T02:00:00Z')).toHaveLength(1)
    const [question] = await at('2022-06-27T02:00:00Z')
    const june24 = { ...nb, now: () => new Date('2022-06-24T02:00:00Z') }
    await answerQuestion(june24, question?.id ?? 0, { answer: '看第三节' })
    expect(await at('2022-06-20T02:00:00Z')).toHaveLength(1)
    expect(await at('2022-06-27T02:00:00Z')).toEqual([])
  })
})
