import type { AspectId } from '../aspects/aspect-names'
import { evidenceAround, plainAmongPasted } from './around-sentence'
import { isAdvertisement, saysTakenOver, weighCues } from './cues'
import { findAgain, foldWords } from './likeness'
import { shareFound } from './overlap'
import type { Sentence } from './read-sentences'
import { isLatinSentence, isMainlyHan, isQuotation, shapeOf, sizesOfLines } from './sentence-form'
import type { Voice, VoicedSentence } from './voice'

/** What the writer said of a sentence, in its words of then, folded (`foldWords`). */
type VoiceLabel = { normalized: string; voice: Voice }

export type VoiceContext = {
  /** Texts of the note's saved copies, and abstracts of its papers. */
  texts: readonly string[]
  labels: readonly VoiceLabel[]
  /** The note cites a news page or an explainer, which is what gets pasted. */
  citesPress: boolean
}

export type JudgedSentence = VoicedSentence & { sentence: Sentence; advertisement: boolean }

/** The share of a sentence's runs that must stand in a saved copy. */
const PASTED = 0.5
/** What the signs of other people's words must add up to. */
const THEIRS = 2
/** Names that only the writer would give what stands under them. */
const OWN_LEAD = /^(?:我的|个人)?(?:总结|小结|体会|心得|启发|感想|疑问|备注|注)\s*[:：]/
const OWN_PARTS: readonly (AspectId | null)[] = ['conclusions', 'remarks', 'questions']

/**
 * Whose words each sentence is made of. The writer's own word comes first, then evidence (a saved copy has it, it is
 * quoted), then the lead it stands under or an opinion in it, then signs of papers and news, weighed together with those
 * of the lines around it. Where nothing speaks, the words are the writer's own.
 */
export function judgeVoices(sentences: readonly Sentence[], context: VoiceContext): JudgedSentence[] {
  const labels = labelsBySentence(sentences, context.labels)
  const found = shareFound(
    sentences.map(({ text }) => text),
    context.texts,
  )
  const weighed = weighAll(sentences, context)
  return sentences.map((sentence, index) => {
    const { text, start, end } = sentence
    const { advertisement, verdict } = weighed[index] as Weighed
    const label = labels.get(index)
    const decided: Pick<VoicedSentence, 'voice' | 'why'> = label
      ? { voice: label, why: 'label' }
      : (found[index] ?? 0) >= PASTED
        ? { voice: 'theirs', why: 'snapshot' }
        : verdict
    return { text, start, end, ...decided, sentence, advertisement }
  })
}

function labelsBySentence(sentences: readonly Sentence[], labels: readonly VoiceLabel[]): Map<number, Voice> {
  if (labels.length === 0) return new Map()
  const folded = sentences.map(({ text }) => foldWords(text))
  const found = findAgain(
    labels.map(({ normalized }) => normalized),
    folded,
  )
  return new Map(
    found.flatMap((at, index) => {
      const voice = labels[index]?.voice
      if (at === null || voice === undefined) return []
      // The same sentence twice in a note has one label.
      return folded.flatMap((text, other) =>
        other === at || text === folded[at] ? [[other, voice] as const] : [],
      )
    }),
  )
}

type Weighed = { advertisement: boolean; verdict: Pick<VoicedSentence, 'voice' | 'why'> }
type Signs = ReturnType<typeof weighCues> & { quoted: boolean; led: boolean; foreign: boolean; shape: number }

function weighAll(sentences: readonly Sentence[], { citesPress }: VoiceContext): Weighed[] {
  const chinese = isMainlyHan(sentences)
  const lines = sizesOfLines(sentences)
  const taken = sentences.findIndex(({ text }) => saysTakenOver(text))
  const signs = sentences.map((sentence, index): Signs => {
    const { count = 1, length = 0 } = lines.get(sentence.line) ?? {}
    return {
      ...weighCues(sentence.text),
      quoted: sentence.in === 'quote' || isQuotation(sentence.text),
      led: OWN_PARTS.includes(sentence.aspect) || OWN_LEAD.test(sentence.text),
      foreign: chinese && isLatinSentence(sentence.text),
      shape: shapeOf(sentence, { count, length, citesPress }) + (taken >= 0 && index > taken ? 1 : 0),
    }
  })
  const evidence = signs.map((one) => one.abstract + one.press - one.opinion)
  const around = evidenceAround(sentences, evidence)
  const first = sentences.map(({ text }, index): Weighed => {
    const advertisement = isAdvertisement(text)
    const one = signs[index] as Signs
    return {
      advertisement,
      verdict: advertisement ? { voice: 'theirs', why: 'press' } : decide(one, around[index] ?? 0),
    }
  })
  const pasted = plainAmongPasted(
    sentences,
    first.map(({ verdict }) => verdict),
    citesPress,
  )
  return first.map((one, index) =>
    pasted.has(index) ? { ...one, verdict: { voice: 'theirs', why: 'press' } } : one,
  )
}

function decide(signs: Signs, around: number): Pick<VoicedSentence, 'voice' | 'why'> {
  const { opinion, abstract, press, joints, quoted, led, foreign, shape } = signs
  if (quoted) return { voice: 'theirs', why: 'quotation' }
  if (led) return { voice: 'own', why: 'lead' }
  if (foreign && opinion < 2) return { voice: 'theirs', why: abstract > 0 ? 'abstract' : 'language' }
  const theirs = abstract + press + joints + shape + around
  if (opinion >= 1.5 && opinion + 0.5 >= theirs) return { voice: 'own', why: 'opinion' }
  if (theirs - opinion < THEIRS) return { voice: 'own', why: opinion > 0 ? 'opinion' : 'default' }
  return { voice: 'theirs', why: abstract > press ? 'abstract' : 'press' }
}
