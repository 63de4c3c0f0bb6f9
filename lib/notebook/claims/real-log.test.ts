import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainSymbols } from '../../domain/symbols/explained'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { claimsOfTopic, notebookClaims } from './topic-claims'

/** The log is its writer's and no part of the repository: name its file here to have its numbers and symbols judged. */
const file = env.DAYBOOK_REAL_LOG

describe.runIf(file)('numbers and symbols of the real log', () => {
  let nb: Notebook

  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
  }, 60_000)
  afterAll(() => nb.close())

  const shown = async (topic: string) =>
    (await claimsOfTopic(nb, topic))?.claims.claims.map(
      ({ value, unit, metric }) => `${value} ${unit} ${metric}`,
    )

  it('contradict each other once: 3 ms and 2 ms, not 204 and more than 204', async () => {
    const { contradictions } = await notebookClaims(nb)
    expect(contradictions.map(({ one, other }) => [one.topic?.name, one.written, other.written])).toEqual([
      ['PULC', '3 毫秒', '2ms'],
    ])
  })

  it.each([
    ['LaMDA', ['137000000000 count parameters']],
    ['BIG-bench', ['204 count count', '204 count count']],
    ['CLIP', ['77.1 percent null']],
    ['ResNet', ['2.7 percent null']],
    ['DETR', ['500 epoch epochs']],
    ['ViT-G', ['1800000000 count parameters']],
    ['Swin V2', ['3000000000 count parameters']],
  ])('are those of %s', async (topic, wanted) =>
    expect(await shown(topic)).toEqual(expect.arrayContaining(wanted)),
  )

  it('keep versions and what is compared apart', async () => {
    expect((await shown('Swin Transformer'))?.filter((claim) => !claim.endsWith('count count'))).toEqual([])
  })

  const glowing = (body: string) =>
    explainSymbols(body)
      .filter(({ explained }) => !explained)
      .map(({ name }) => name)

  it('leave no symbol to glow', async () => {
    const notes = await nb.db.prisma.note.findMany()
    expect(notes.flatMap(({ slug, body }) => glowing(body).map((name) => `${slug} ${name}`))).toEqual([])
  })

  it.each([
    ['the clause', /给定一个隐向量z和一个域y,/],
    ['the words', /一个隐向量z和/],
    ['the sentence with its formula', /映射网络 Mapping network:[^。]*。/],
  ])('let exactly z glow when %s that explains it goes', async (_, words) => {
    const { body } = await nb.db.prisma.note.findFirstOrThrow({ where: { body: { contains: '隐向量z' } } })
    expect(body).toMatch(words)
    expect(glowing(body.replace(words, ''))).toEqual(['z'])
  })
})
