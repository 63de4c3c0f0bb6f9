import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN_TOPICS } from '../known-topics'
import { createMentionFinder } from '../mentions'
import { maskNonProse } from '../prose-mask'
import type { Claim, ClaimNote } from './claim'
import { findClaims } from './find-claims'
import { LABELLED, type Labelled } from './labelled'

const topics = KNOWN_TOPICS.map((topic, index) => ({ ...topic, topicId: index + 1 }))
const finder = createMentionFinder(topics.map((topic) => ({ topic, names: [topic.name, ...topic.aliases] })))
const nameOf = (id: number | null) => topics.find(({ topicId }) => topicId === id)?.name ?? null

function noteOf(body: string, title = '读 ViT'): ClaimNote {
  const places = finder
    .find(maskNonProse(`${title}\n${body}`))
    .map(({ start, end, topic: { topicId, name, kind } }) => ({ start, end, topicId, name, kind }))
  return { title, body, places, tags: [] }
}

const amount = ({ value, high, unit }: Claim) =>
  `${[value, ...(high === null ? [] : [high])].map((number) => Number(number.toPrecision(9))).join('-')} ${unit}`

type Verdict = {
  text: string
  missed: string[]
  wrong: string[]
  right: number
  metrics: string[]
  subjects: string[]
}

function judge({ text, claims, title }: Labelled): Verdict {
  const found = findClaims(noteOf(text, title))
  const left = [...found]
  const verdict: Verdict = { text, missed: [], wrong: [], right: 0, metrics: [], subjects: [] }
  for (const label of claims) {
    const [value = '', unit = '', metric, subject] = label.split(' ')
    const at = left.findIndex((claim) => amount(claim) === `${value} ${unit}`)
    const claim = left.splice(at, at === -1 ? 0 : 1)[0]
    if (!claim) {
      verdict.missed.push(label)
      continue
    }
    verdict.right += 1
    if (metric && !metric.endsWith('?') && claim.metric !== metric)
      verdict.metrics.push(`${label}: ${claim.metric}`)
    const of = nameOf(claim.subject.topicId) ?? claim.subject.name
    if (subject && of !== subject) verdict.subjects.push(`${label}: ${of}`)
  }
  verdict.wrong = left.map((claim) => `${amount(claim)} (${claim.written})`)
  return verdict
}

describe('claims in numbers', () => {
  it('are found in labelled sentences, and nothing else is', () => {
    const verdicts = LABELLED.map(judge)
    const sum = (count: (verdict: Verdict) => number) =>
      verdicts.reduce((total, verdict) => total + count(verdict), 0)
    const right = sum((verdict) => verdict.right)
    const figures = {
      sentences: LABELLED.length,
      claims: right + sum(({ missed }) => missed.length),
      precision: right / (right + sum(({ wrong }) => wrong.length)),
      recall: right / (right + sum(({ missed }) => missed.length)),
      wrongMetrics: sum(({ metrics }) => metrics.length),
      wrongSubjects: sum(({ subjects }) => subjects.length),
    }
    console.info(figures)
    const failures = verdicts.filter(({ missed, wrong, metrics, subjects }) =>
      [missed, wrong, metrics, subjects].some((list) => list.length > 0),
    )
    const shown = JSON.stringify(failures, null, 1)
    expect(LABELLED.length).toBeGreaterThanOrEqual(80)
    expect(figures.precision, shown).toBeGreaterThanOrEqual(0.95)
    expect(figures.recall, shown).toBeGreaterThanOrEqual(0.95)
    expect({ metrics: figures.wrongMetrics, subjects: figures.wrongSubjects }, shown).toEqual({
      metrics: 0,
      subjects: 0,
    })
  })

  it('stand where they say, in the sentence they give, whatever the text', () => {
    const piece = fc.constantFrom(
      '3',
      '1,000',
      '%',
      ' ms',
      '亿参数',
      '，',
      '。',
      '\n',
      ' ViT-B/16 ',
      '准确率',
      '–',
      '倍',
      '第',
      '(',
      '`',
      '$',
      ' AP ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const note = noteOf(pieces.join(''))
        const text = `${note.title}\n${note.body}`
        for (const { range, sentence, written, value, slack } of findClaims(note)) {
          expect(text.slice(range.start, range.end)).toBe(written)
          expect(sentence.start <= range.start && range.end <= sentence.end).toBe(true)
          expect(value >= 0 && slack > 0).toBe(true)
        }
      }),
    )
  })

  it('come from a title never, and from nothing but words neither', () => {
    expect(findClaims(noteOf('没有数。', '提升 3 %'))).toEqual([])
  })

  it.each([
    '9'.repeat(50_000),
    '1 '.repeat(20_000),
    '参数 1 比 ViT-B 快 3 倍，'.repeat(3000),
    '(1'.repeat(20_000),
  ])('are found in one long line too', (line) =>
    expect(findClaims(noteOf(line)).length).toBeGreaterThanOrEqual(0),
  )
})
