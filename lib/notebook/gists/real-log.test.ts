import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NoteGist } from '../../domain/gist/gist'
import type { Voice, VoicedSentence } from '../../domain/voice/voice'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readGists } from './read-gists'
import { readVoices } from './read-words'

/** The log is its writer's and no part of the repository: name its file here to have its sentences told apart. */
const file = env.DAYBOOK_REAL_LOG

/** Lines of the log by number, first and last, read by a person. What could be either's is left out. */
const OWN =
  '69 74 83 95 129 143 147-148 150 152-155 157-160 162-165 167-173 175 178-180 196 235-236 249 252 268 270 272-274 276-278 339'
const THEIRS =
  '68 73 77 81 89 91-94 98-99 106-112 115 117-120 184 186-187 190-193 201-209 214 226-229 234 262 334-335 344-345'

function lineNumbers(spans: string): number[] {
  return spans.split(' ').flatMap((span) => {
    const [first = 0, last = first] = span.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

describe.runIf(file)('gists and voices over the real log', () => {
  let nb: Notebook
  let notes: { id: number; slug: string; title: string; body: string }[]
  let gists: Map<number, NoteGist>
  const voices = new Map<string, VoicedSentence[]>()
  const lines = file ? readFileSync(file, 'utf8').split(/\r?\n/) : []

  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
    notes = await nb.db.prisma.note.findMany()
    gists = await readGists(
      nb,
      notes.map(({ id }) => id),
    )
    for (const { slug } of notes) voices.set(slug, await readVoices(nb, slug))
  }, 60_000)
  afterAll(() => nb.close())

  function sentencesOf(line: number): VoicedSentence[] {
    const words = (lines[line - 1] ?? '').replace(/^- /, '')
    const note = notes.find(({ body }) => body.includes(words))
    const at = note?.body.indexOf(words) ?? 0
    return (voices.get(note?.slug ?? '') ?? []).filter(
      ({ start, end }) => start < at + words.length && end > at,
    )
  }

  const judged = (spans: string, wanted: Voice) =>
    lineNumbers(spans).flatMap((line) => sentencesOf(line).map((sentence) => ({ line, wanted, ...sentence })))

  it('tells the writer’s words from others’, 85 of a hundred at least', () => {
    const all = [...judged(OWN, 'own'), ...judged(THEIRS, 'theirs')]
    expect(all.length).toBeGreaterThanOrEqual(110)
    const wrong = all.filter(({ voice, wanted }) => voice !== wanted)
    const printed = wrong.map(({ line, text, why }) => `${line} (${why}) ${text.slice(0, 40)}`).join('\n')
    expect(1 - wrong.length / all.length, printed).toBeGreaterThanOrEqual(0.85)
  })

  it.each([95, 129, 235, 252, 339])('knows line %i for the writer’s own', (line) => {
    expect(sentencesOf(line).map(({ voice }) => voice)).not.toContain('theirs')
  })

  const gistOf = (title: string) => gists.get(notes.find((note) => note.title.includes(title))?.id ?? 0)?.gist
  const textOf = (line: number, from = 0) => (lines[line - 1] ?? '').slice(from)

  it.each([
    ['BIG-bench', 'summary', 95, 3],
    ['小小瑶', 'essence', 235, 0],
    ['CASIA手写数据集', 'impression', 252, 0],
    ['图解Swin', 'summary', 321, 0],
    ['StarGAN v2', 'essence', 339, 0],
    ['搞懂 Transformer', 'lead', 143, 0],
    ['DETR', 'lead', 147, 0],
    ['VATT', 'lead', 83, 0],
    ['DALL·E', 'lead', 78, 0],
    ['StarGAN学习', 'lead', 355, 2],
  ])('lets a line stand for %s: %s', (title, rule, line, from) => {
    expect(gistOf(title)).toMatchObject({ rule, text: textOf(line, from) })
  })

  it('has nothing to say of a note of links alone, and marks notes without own words', () => {
    expect(gistOf('StyleGAN-基于样式')).toBeNull()
    const pasted = notes.filter(({ id }) => gists.get(id)?.own === 0 && gists.get(id)?.gist)
    expect(pasted.map(({ title }) => title.slice(0, 6))).toEqual(
      expect.arrayContaining(['腾讯计算机视', '一夜之间,谷']),
    )
  })
})
