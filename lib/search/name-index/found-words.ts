import { sameSound } from '../homophones/same-sound'
import { foldText } from '../text/fold'
import { matchPinyinAt } from '../text/readings'
import { EditCounter } from './edits'
import type { QueryWord } from './query-words'
import type { NameMatch } from './tally'
import { readTerms, type Term } from './terms'
import { sortTerms } from './vocabulary'

/** What of a name a word met, as written there. The whole name where no smaller stretch stands out. */
export function foundIn(text: string, word: QueryWord, match: NameMatch): string {
  if (match === 'pinyin') return foundByPinyin(text, word.typed) ?? text
  if (word.kind === 'han') return foundHan(text, word.typed, match) ?? text
  return foundLatin(text, word.word, match) ?? text
}

function foundByPinyin(text: string, typed: string): string | null {
  const letters = typed.toLowerCase()
  for (const mode of ['full', 'initials'] as const) {
    for (let at = 0; at < text.length; at++) {
      const count = matchPinyinAt(text, at, letters, mode)
      if (count > 0) return [...text.slice(at)].slice(0, count).join('')
    }
  }
  return null
}

function foundHan(text: string, typed: string, match: NameMatch): string | null {
  const at = foldText(text).indexOf(foldText(typed))
  if (at >= 0) return text.slice(at, at + typed.length)
  for (let from = 0; from + typed.length <= text.length; from++) {
    const stretch = text.slice(from, from + typed.length)
    if (match === 'homophone' ? sameSound(stretch, typed) : differences(stretch, typed) === 1) return stretch
  }
  return null
}

function foundLatin(text: string, word: string, match: NameMatch): string | null {
  const { terms } = readTerms(text)
  const as = (term: Term | undefined) => (term ? text.slice(term.start, term.end) : null)
  const exact = terms.filter((term) => term.text.includes(word))
  if (match === 'exact') return as(exact.find((term) => term.text === word) ?? exact[0])
  return as(nearest(terms, word)) ?? as(exact[0]) ?? as(terms.find((term) => hasInOrder(term.text, word)))
}

/** The term the fewest edits away, or whose beginning is; of a term and its parts the longer one. */
function nearest(terms: readonly Term[], word: string): Term | undefined {
  const counter = new EditCounter(word)
  const most = word.length < 7 ? 1 : 2
  const graded = terms.map((term) => {
    const { vocabulary } = sortTerms([term.text])
    const whole = counter.toTerm(vocabulary, 0, most)
    return { term, edits: whole <= most ? whole : counter.toBeginning(vocabulary, 0, 1) + 1 }
  })
  const best = graded.filter(({ edits }) => edits <= most + 1).sort((a, b) => a.edits - b.edits)[0]
  return best?.term
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0
  for (const letter of text) if (letter === letters[at]) at++
  return at === letters.length
}

function differences(a: string, b: string): number {
  const [left, right] = [[...foldText(a)], [...foldText(b)]]
  return left.filter((char, at) => char !== right[at]).length
}
