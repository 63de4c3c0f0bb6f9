import type { PaperFacts } from './paper-facts'

/** One thing to be done to papers. Papers are named by their keys. */
export type PaperWork =
  | { do: 'create'; facts: PaperFacts; key?: string }
  /** `newKey`: chosen by hand; empty for one made from the facts. Without it the key stays. */
  | { do: 'edit'; key: string; facts: PaperFacts; newKey?: string }
  | { do: 'merge'; key: string; into: string }
  | { do: 'distinguish'; key: string; other: string }
  /** `source`: its number, or its address in any spelling. */
  | { do: 'assign'; key: string; source: string }
  | { do: 'release'; key: string; source: number }
  | { do: 'remove'; key: string }
  | { do: 'bibtex'; entries: BibtexChoice[] }

/** An entry as read; `replace`: what the paper has is replaced where the entry says otherwise, not only filled in. */
export type BibtexChoice = { key: string; facts: PaperFacts; replace: boolean }

export type PaperProblem =
  | { code: 'no-paper'; key: string }
  | { code: 'key-taken'; key: string; paper: PaperName }
  | { code: 'bad-key'; key: string }
  | { code: 'identifier-taken'; identifier: string; paper: PaperName }
  | { code: 'bad-identifier'; text: string }
  | { code: 'no-source'; source: string }
  | { code: 'has-notes'; key: string }
  | { code: 'same-paper' }
  | { code: 'nothing-known' }
  | { code: 'nothing-changes' }

export type PaperName = { key: string; name: string }

type PaperDone = {
  ok: true
  /** edit-paper, merge-papers, … */
  kind: string
  /** Of the paper that is left. */
  key: string
  /** The change by which it is taken back. */
  change: number
  summary: Record<string, string | number>
}
export type PaperWorkResult = PaperDone | { ok: false; problem: PaperProblem }

const SENTENCES: {
  [Code in PaperProblem['code']]: (problem: Extract<PaperProblem, { code: Code }>) => string
} = {
  'no-paper': ({ key }) => `There is no paper ${key}.`,
  'key-taken': ({ key, paper }) => `The key ${key} belongs to “${paper.name}” (${paper.key}).`,
  'bad-key': ({ key }) =>
    `${key === '' ? 'An empty text' : key} is no citation key: no spaces, commas, braces, quotes, # % ~ = @, and at most 80 characters.`,
  'identifier-taken': ({ identifier, paper }) =>
    `${identifier} belongs to “${paper.name}” (${paper.key}). If they are one paper, merge them.`,
  'bad-identifier': ({ text }) => `${text} is no identifier or address of a paper that Daybook knows.`,
  'no-source': ({ source }) => `No note cites ${source}.`,
  'has-notes': ({ key }) =>
    `Notes cite links of ${key}: take those away first, or merge it into another paper.`,
  'same-paper': () => 'That is the paper itself.',
  'nothing-known': () => 'Say at least a title, an author or an identifier.',
  'nothing-changes': () => 'Nothing would change.',
}

/** For program and command line; pages have it in the reader's language. */
export function sentenceOfPaperProblem(problem: PaperProblem): string {
  return (SENTENCES[problem.code] as (problem: PaperProblem) => string)(problem)
}
