import type { Sentence } from './read-sentences'

/** Below so many characters a line is jotted down; beyond, it was composed. */
const SHORT = 36
const LONG = 110
/** What the form of a line says: bullets and short lines are jotted down, several sentences in one were composed. */
export function shapeOf(
  sentence: Sentence,
  { count, length, citesPress }: { count: number; length: number; citesPress: boolean },
): number {
  const listed = sentence.in === 'item' ? -1 : 0
  const brief = length < SHORT ? -0.75 : length >= LONG ? 0.5 : 0
  const several = count >= 4 ? 1.25 : count === 3 ? 1 : count === 2 ? 0.25 : 0
  const stopped = /[。.]$/.test(sentence.text) ? 0.25 : -0.5
  const cited = citesPress && sentence.in === 'line' && length >= SHORT ? 0.5 : 0
  return listed + brief + several + stopped + cited
}

/** Of each line its sentences and their characters. */
export function sizesOfLines(sentences: readonly Sentence[]): Map<number, { count: number; length: number }> {
  const lines = new Map<number, { count: number; length: number }>()
  for (const { line, text } of sentences) {
    const { count, length } = lines.get(line) ?? { count: 0, length: 0 }
    lines.set(line, { count: count + 1, length: length + text.length })
  }
  return lines
}

/** Nothing but words between quotation marks, or somebody's speech in them. */
export function isQuotation(text: string): boolean {
  if (/^[“"「『][^”"」』]{6,}[”"」』]?[。.!！?？]?$/.test(text)) return true
  const spoken = /[:：，,]\s*[“"「『]([^”"」』]+)/.exec(text)?.[1] ?? ''
  return spoken.length >= 12 && spoken.length > text.length / 2
}

/** How many Chinese characters. */
export const hanOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0
const latinWords = (text: string) => text.match(/[A-Za-z][A-Za-z'’-]*/g)?.length ?? 0

/** Whether English sentences stand out in the note: a word of it is worth about a character and a half. */
export function isMainlyHan(sentences: readonly Sentence[]): boolean {
  let [characters, words] = [0, 0]
  for (const { text } of sentences) {
    const count = hanOf(text)
    characters += count
    // Terms in Chinese text are words of neither side.
    if (count === 0) words += latinWords(text)
  }
  return characters > 1.5 * words
}

/** Names and terms alone are no sentence. */
const LEAST_WORDS = 6

export function isLatinSentence(text: string): boolean {
  const words = latinWords(text)
  return words >= LEAST_WORDS && hanOf(text) * 4 < words
}
