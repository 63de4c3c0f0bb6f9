import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { listTopics } from '../read-topics'

/** The log is its writer's and no part of the repository: name its file here to have its mentions counted. */
const file = env.DAYBOOK_REAL_LOG

type Named = { topic: string; words: string; place: number; noteId: number }

/**
 * Counted as one would by hand: every place in a note's title or body, and a tag in the log's heading once, in however
 * many notes it ends. A name inside a longer one is the longer one's.
 */
describe.runIf(file)('mentions in the real log', () => {
  let nb: Notebook
  let log = ''
  let named: Named[] = []
  const of = (topic: string) => named.filter((one) => one.topic === topic)
  const spelled = (words: string) => named.filter((one) => one.words === words)
  const inHeading = (topic: RegExp) => (log.split('\n')[0]?.match(topic) ?? []).length

  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    const bytes = readFileSync(file as string)
    log = bytes.toString('utf8')
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes }] })
    const rows = await nb.db.prisma.noteTopic.findMany({
      where: { by: 'mention' },
      include: { topic: true, note: true },
    })
    named = rows.flatMap(({ topic, note, places }) =>
      (JSON.parse(places) as [number, number][]).map(([start, end]) => ({
        topic: topic.name,
        words: `${note.title}\n${note.body}`.slice(start, end),
        place: start,
        noteId: note.id,
      })),
    )
  }, 60_000)
  afterAll(() => nb.close())

  it('holds the letters GAN 33 times, and 11 of them are the word', () => {
    expect(log.split('GAN').length - 1).toBe(33)
    const words = named.filter(({ words: written }) => /(?:^|[ -])GANs?$/.test(written))
    expect(words.map(({ topic }) => topic).sort()).toEqual([...Array(10).fill('GAN'), 'Vision-aided GAN'])
    // The topic has one place more by its Chinese name, and the longer name is not its.
    expect(
      of('GAN')
        .map(({ words: written }) => written)
        .sort(),
    ).toEqual([...Array(10).fill('GAN'), '生成对抗网络'])
  })

  it('names CLIP 11 times, one of them the tag in the heading, none in an address', () => {
    expect(
      of('CLIP')
        .map(({ words: written }) => written)
        .sort(),
    ).toEqual([...Array(9).fill('CLIP'), 'Contrastive Language-Image Pre-training'])
    expect(of('CLIP').length + inHeading(/@CLIP/)).toBe(11)
  })

  it('names the Swin family 13 times, two of them V2, one the tag in the heading', () => {
    expect(
      of('Swin Transformer V2')
        .map(({ words: written }) => written)
        .sort(),
    ).toEqual(['Swin Transformer V2', 'Swin-v2'])
    expect(
      of('Swin Transformer')
        .map(({ words: written }) => written)
        .sort(),
    ).toEqual([
      ...Array(5).fill('Swin Transformer'),
      ...Array(3).fill('Swin-T'),
      'Swin-Transformer',
      'SwinTransformer',
    ])
    expect(inHeading(/@SwinT(?!\w)/)).toBe(1)
  })

  it('never takes StarGAN v2 or StarGAN-VC for StarGAN', () => {
    expect(new Set(of('StarGAN').map(({ words: written }) => written.slice(0, 8)))).toEqual(
      new Set(['StarGAN', 'StarGAN:']),
    )
    expect(spelled('StarGAN v2').map(({ topic }) => topic)).toEqual(Array(3).fill('StarGAN v2'))
    expect(spelled('StarGAN-VC').map(({ topic }) => topic)).toEqual(['StarGAN-VC'])
  })

  it('has the same counts in the list of topics', async () => {
    const counts = new Map((await listTopics(nb)).map(({ name, mentions }) => [name, mentions]))
    expect(
      ['GAN', 'CLIP', 'Swin Transformer', 'Swin Transformer V2'].map((name) => counts.get(name)),
    ).toEqual([11, 10, 10, 2])
  })
})
