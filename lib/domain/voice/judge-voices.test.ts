import { describe, expect, it } from 'vitest'
import { HELD_OUT_CASES } from './held-out-cases'
import { judgeVoices } from './judge-voices'
import { readSentences } from './read-sentences'
import type { Voice } from './voice'
import { VOICE_CASES, type VoiceCase } from './voice-cases'

type Judged = { sentence: string; wanted: Voice; got: Voice | null; why: string }

function judgeCase({ lines, texts = [], citesPress = false }: VoiceCase): Judged[] {
  const body = lines
    .map((line) => (typeof line === 'string' ? line : line.map(([, text]) => text).join('')))
    .join('\n')
  const judged = judgeVoices(readSentences(body), { texts, citesPress, labels: [] })
  return lines
    .filter((line) => typeof line !== 'string')
    .flat()
    .map(([wanted, text]) => {
      const words = text.replace(/^(?:[-*>]|\d+\.)\s+/, '')
      const at = body.indexOf(words)
      const found = judged.find(({ start, end }) => start < at + words.length && end > at)
      return { sentence: text, wanted, got: found?.voice ?? null, why: found?.why ?? 'none' }
    })
}

const rightOf = (judged: Judged[]) =>
  judged.filter(({ wanted, got }) => wanted === got).length / judged.length
const printWrong = (judged: Judged[]) =>
  judged
    .filter(({ wanted, got }) => wanted !== got)
    .map(({ sentence, wanted, got, why }) => `${wanted}, not ${got} (${why}): ${sentence}`)
    .join('\n')

describe('my words and theirs', () => {
  it.each([
    ['the notes they were made by', VOICE_CASES, 50],
    ['notes they were not made by', HELD_OUT_CASES, 45],
  ])('are told apart in %s, 85 of a hundred at least', (_, cases, least) => {
    const judged = cases.flatMap(judgeCase)
    expect(judged.length).toBeGreaterThanOrEqual(least)
    expect(rightOf(judged), printWrong(judged)).toBeGreaterThanOrEqual(0.85)
  })

  it('are told apart on either side: neither is guessed', () => {
    const judged = [...VOICE_CASES, ...HELD_OUT_CASES].flatMap(judgeCase)
    for (const voice of ['own', 'theirs'] as const) {
      const side = judged.filter(({ wanted }) => wanted === voice)
      expect(side.length).toBeGreaterThanOrEqual(30)
      expect(rightOf(side), printWrong(side)).toBeGreaterThanOrEqual(0.8)
    }
  })
})
