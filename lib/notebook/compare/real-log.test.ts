import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comparison } from '../../domain/aspects/comparison'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { compareTopics } from './compare-topics'

/** The log is its writer's and no part of the repository: name its file here to have topics compared over it. */
const file = env.DAYBOOK_REAL_LOG

describe.runIf(file)('DETR, ViT and Swin Transformer over the real log', () => {
  let nb: Notebook
  let comparison: Comparison

  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
    const answer = await compareTopics(nb, ['detr', 'vit', 'swin-transformer'])
    if (!answer.ok) throw new Error(answer.reason)
    comparison = answer.comparison
  }, 60_000)
  afterAll(() => nb.close())

  /** The bullets below a lead as the file has them: the lines that begin with a dash. */
  function bulletsBelow(lead: string, from: string): string[] {
    const log = readFileSync(file as string, 'utf8').replaceAll('\r\n', '\n')
    const lines = log.slice(log.indexOf(from)).split('\n')
    const rest = lines.slice(lines.indexOf(lead) + 1)
    const end = rest.findIndex((line) => !line.startsWith('- '))
    return rest.slice(0, end).map((line) => line.slice(2))
  }

  const textsOf = (key: string, topic: number) =>
    comparison.rows.find((row) => row.key === key)?.cells[topic]?.quotes.map(({ text }) => text) ?? []

  it.each([
    ['contributions', '贡献:', 4],
    ['strengths', '优点:', 4],
    ['weaknesses', '缺点:', 3],
    ['pipeline', '流程:', 5],
  ])('has the %s of DETR as written', (key, lead, count) => {
    const written = bulletsBelow(lead, 'DETR 论文精读')
    expect(written).toHaveLength(count)
    expect(textsOf(key, 0)).toEqual(written)
  })

  it('has what Swin does otherwise than ViT, and the parts of ViT that have a lead', () => {
    expect(textsOf('differences', 2)).toEqual(
      bulletsBelow('其中有几个地方处理方法与ViT不同:', '图解Swin Transformer'),
    )
    expect(
      comparison.rows
        .filter((_, index) => comparison.rows[index]?.cells[1]?.quotes.length)
        .map(({ key }) => key),
    ).toEqual(['input', 'positions', 'training', 'scaling'])
  })

  it('quotes every note at its place', async () => {
    const notes = await nb.db.prisma.note.findMany({ select: { slug: true, body: true } })
    const bodies = new Map(notes.map(({ slug, body }) => [slug, body]))
    const quotes = comparison.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.quotes))
    for (const { text, start, end, note } of quotes)
      expect(bodies.get(note.slug)?.slice(start, end)).toBe(text)
  })

  it('says what is missing: DETR has no source at all, ViT has its paper', () => {
    const [detr, vit] = comparison.toRead
    expect([detr?.topic.slug, detr?.sources]).toEqual(['detr', []])
    expect(vit?.missing).toEqual(expect.arrayContaining(['contributions', 'strengths', 'weaknesses']))
    expect(vit?.sources[0]).toMatchObject({ url: 'https://arxiv.org/abs/2010.11929', role: 'paper' })
  })
})
