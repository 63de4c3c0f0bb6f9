import type { Stretch } from '../aspects/note-blocks'

/**
 * Where words that a reader chose on a note's page stand in its source. Letters and digits alone are compared, since
 * Markdown's signs are not on the page. `before`: what stands right before them there, to choose among places.
 */
export function locateInBody(body: string, words: string, before = ''): Stretch | null {
  const page = flatten(body)
  const wanted = flatten(words).text
  if (wanted === '') return null
  const lead = flatten(before).text
  for (let shorter = lead; ; shorter = shorter.slice(Math.ceil(shorter.length / 2))) {
    const at = page.text.indexOf(shorter + wanted)
    if (at >= 0) return toStretch(page, at + shorter.length, wanted.length)
    if (shorter === '') return null
  }
}

type Flat = { text: string; starts: number[]; ends: number[] }

/** Letters that fold to themselves: most of any text. */
const PLAIN = /[a-z0-9\u4e00-\u9fff]/

function flatten(text: string): Flat {
  const [starts, ends]: [number[], number[]] = [[], []]
  const units: string[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const folded = PLAIN.test(character) ? character : letters(character)
    for (let count = 0; count < folded.length; count += 1) {
      starts.push(start)
      ends.push(end)
    }
    if (folded !== '') units.push(folded)
    start = end
  }
  return { text: units.join(''), starts, ends }
}

function letters(character: string): string {
  return character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function toStretch({ starts, ends }: Flat, at: number, length: number): Stretch | null {
  const [start, end] = [starts[at], ends[at + length - 1]]
  return start === undefined || end === undefined ? null : { start, end }
}
