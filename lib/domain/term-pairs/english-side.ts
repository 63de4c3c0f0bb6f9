/** Words of English sentences: where one stands, what was taken for a term is a remark. */
const SENTENCE =
  /^(?:the|a|an|is|are|was|were|be|we|it|this|that|these|which|when|where|how|what|see|e\.?g|i\.?e|etc|here|there|not|can|will|you|they|our|my|as|if|ours|left|right|top|bottom|and|or|of|for|to|in|on|with|by)$/i

const MOST_WORDS = 6

/** Letters to one Chinese character: fewer, and the English is a label or an example; more, and it is a remark. */
const FEWEST_LETTERS = 1.5
const MOST_LETTERS = 10
const SHORTEST_ABBREVIATED = 3

/** A term of plain words or an abbreviation (`AdaIN`), tidied; null for anything else that stands in Latin letters. */
export function readEnglish(text: string): string | null {
  // `character error rate, CER` and `…, 简称 PULC` give the words and then what they are shortened to.
  const [first = ''] = text.split(/[,，;；]/)
  const term = first.trim().replace(/\s+/g, ' ')
  const words = term.split(' ')
  if (words.length > MOST_WORDS || !words.every((word) => /^[A-Za-z]+(?:['’-][A-Za-z]+)*$/.test(word)))
    return null
  if (SENTENCE.test(words[0] ?? '') || SENTENCE.test(words.at(-1) ?? '')) return null
  return term.replace(/[^A-Za-z]/g, '').length >= 3 ? term : null
}

/** `CNN`, `AdaIN`, `GANs`: letters that stand for words, and so for more Chinese than they are long. */
export function isAbbreviation(term: string): boolean {
  return /^[A-Za-z]{2,8}$/.test(term) && (term.match(/[A-Z]/g) ?? []).length >= 2
}

/** Whether the two could be one thing, by their lengths alone. */
export function areAlikeInLength(chinese: string, english: string): boolean {
  if (isAbbreviation(english)) return chinese.length >= SHORTEST_ABBREVIATED
  const letters = english.replace(/[^A-Za-z]/g, '').length / chinese.length
  return letters >= FEWEST_LETTERS && letters <= MOST_LETTERS
}

export function countAnds(english: string): number {
  return english.split(/\s+/).filter((word) => /^(?:and|or)$/i.test(word)).length
}
