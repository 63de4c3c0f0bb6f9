import { roleFromLead } from './source-role'

const ENDS = [...'。！？!?\n；']

/** A sentence of a text and where in it the place stands that was asked for. */
export type QuotedSentence = { text: string; named: [number, number] }

/** The sentence, as its writer put it, in which the place stands; cut around the place where it has more than `most` characters. */
function sentenceAround(text: string, [start, end]: [number, number], most = 160): QuotedSentence {
  const from = Math.max(...ENDS.map((mark) => text.lastIndexOf(mark, start - 1))) + 1
  const stops = ENDS.map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0)
  const whole = text.slice(from, Math.min(text.length, ...stops.map((at) => at + 1)))
  const lead = /^\s*(?:(?:[-*+•>]|#{1,6}|\d{1,3}[.)、])\s+)*/.exec(whole)?.[0].length ?? 0
  const sentence = whole.slice(Math.min(lead, start - from)).trimEnd()
  const place = start - from - Math.min(lead, start - from)
  const length = end - start
  if (sentence.length <= most) return { text: sentence, named: [place, place + length] }
  const cut = Math.max(0, Math.min(place - Math.floor(most / 2), sentence.length - most))
  const first = cut === 0 ? cut : afterSurrogate(sentence, cut)
  const last = cut + most >= sentence.length ? sentence.length : afterSurrogate(sentence, cut + most)
  const before = first > 0 ? '…' : ''
  const shift = before.length - first
  return {
    text: `${before}${sentence.slice(first, last)}${last < sentence.length ? '…' : ''}`,
    named: [place + shift, Math.min(place + length, last) + shift],
  }
}

/** How many places are looked at for the one that says most, and the shortest sentence that says something. */
const LOOKED_AT = 12
const TELLING = 16

/**
 * The sentence of a note's body that names something: the first that is more than a heading, an announcement (`…如下:`),
 * the way to a source or a few words, else the first. Null where only the title names it. Places count from the title on.
 */
export function tellingSentence(
  { title, text }: { title: string; text: string },
  places: readonly [number, number][],
  most?: number,
): QuotedSentence | null {
  const sentences = places
    .filter(([start]) => start > title.length)
    .slice(0, LOOKED_AT)
    .map((place) => sentenceAround(text, place, most))
  const tells = ({ text: words }: QuotedSentence) =>
    words.length >= TELLING && !/[:：]\s*$/.test(words) && !leadsToSource(words)
  return sentences.find(tells) ?? sentences[0] ?? null
}

/** `代码: …` names the work only to say where it is. */
function leadsToSource(sentence: string): boolean {
  const lead = /^([^:：]{1,24})[:：]/.exec(sentence)?.[1]
  return lead !== undefined && roleFromLead(lead) !== null
}

/** No character is cut in two. */
function afterSurrogate(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at
}
