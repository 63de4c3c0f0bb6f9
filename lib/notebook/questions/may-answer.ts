import { type CandidateNote, listCandidates } from '../../db/question-candidates'
import { listQuestionTopics, type QuestionRow } from '../../db/question-reads'
import { countMatches, countTokenNotes, listMatches, type Match } from '../../db/search-reads'
import { listAnswers } from '../../db/suggestion-store'
import { listAllTerms } from '../../db/term-store'
import type { Question } from '../../domain/questions/question'
import { type RareWord, sharedWords, tellingWords } from '../../domain/questions/shared-terms'
import type { TermPair } from '../../domain/term-pairs/term-pair'
import { anyOf, EVERY_NOTE, phraseOf } from '../../search/bodies/match-expression'
import { topicToken } from '../../search/bodies/note-text'
import { exactMatch } from '../../search/bodies/words-match'
import { foldPlain } from '../../search/text/fold'
import type { Notebook } from '../open-notebook'
import { NO_ANSWER, noAnswerKey } from './settle-question'
import { topicsOf } from './show-questions'

/** Notes looked at for one question, and offered. */
const LOOKED_AT = 40
const OFFERED = 3
const MOST_WORDS = 24
/** Questions put to the index in one statement, which SQLite limits. */
const AT_ONCE = 100
/** A shared topic counts this much where few notes are about it, and where many are. */
const TOPIC = 1
const COMMON_TOPIC = 0.5
const PAIR = 1.5
/** From here on two or more terms together say that a note touches the question. */
const ENOUGH = 2

type Asking = {
  row: QuestionRow
  folded: string
  rare: RareWord[]
  topics: { topicId: number; name: string; token: string; isRare: boolean; weight: number }[]
  pairs: TermPair[]
}

/** Adds to open questions the later notes that touch their terms: topics, pairs of the term bank and rare words. */
export async function withAnswers(
  nb: Notebook,
  rows: QuestionRow[],
  questions: Question[],
): Promise<Question[]> {
  const open = rows.filter(({ state }) => state === 'open')
  if (open.length === 0) return questions
  const asking = await readAsking(nb, open)
  const asked = asking.flatMap((one) => {
    const match = matchOf(one)
    return match === null ? [] : [{ key: String(one.row.id), match, ranked: true, limit: LOOKED_AT }]
  })
  const matches: Match[] = []
  for (let from = 0; from < asked.length; from += AT_ONCE)
    matches.push(...(await listMatches(nb.db.prisma, asked.slice(from, from + AT_ONCE))))
  const notes = await listCandidates(nb.db.prisma, [...new Set(matches.map(({ id }) => id))])
  const refused = (await listAnswers(nb.db.prisma, [NO_ANSWER])).get(NO_ANSWER) ?? new Set()
  const found = new Map(
    asking.map((one) => {
      const near = matches
        .filter(({ key }) => key === String(one.row.id))
        .flatMap(({ id }) => notes.get(id) ?? [])
      const later = near.filter(
        (note) => isLater(note, one.row) && !refused.has(noAnswerKey(one.row.id, note.slug)),
      )
      return [one.row.id, offersOf(one, later)]
    }),
  )
  return questions.map((question) => ({ ...question, mayAnswer: found.get(question.id) ?? [] }))
}

async function readAsking(nb: Notebook, rows: QuestionRow[]): Promise<Asking[]> {
  const db = nb.db.prisma
  const folded = rows.map(({ text }) => foldPlain(text))
  const words = folded.map(tellingWords)
  const noteIds = [...new Set(rows.flatMap(({ noteId }) => noteId ?? []))]
  const topics = await listQuestionTopics(db, noteIds)
  const wanted = words.flatMap((all, at) => all.map(([from, to]) => folded[at]?.slice(from, to) ?? ''))
  const ofTopics = [...topics.values()].flat().map(({ topicId }) => topicToken(topicId))
  const counts = await countTokenNotes(db, [...new Set([...wanted, ...ofTopics])])
  const [notes = 0] = await countMatches(db, [EVERY_NOTE])
  const terms = await listAllTerms(db)
  const rareFrom = Math.max(5, Math.min(notes / 8, 300))
  return rows.map((row, at): Asking => {
    const text = folded[at] ?? ''
    const spreadOf = (token: string) => counts.get(token) ?? 0
    const rare = (words[at] ?? []).filter(([from, to]) => {
      const spread = spreadOf(text.slice(from, to))
      return spread > 0 && spread <= rareFrom
    })
    const pairs = terms.filter(
      ({ chinese, english }) => text.includes(foldPlain(chinese)) || hasWord(text, foldPlain(english)),
    )
    const about = topicsOf(row, topics.get(row.noteId ?? -1) ?? []).map(({ topicId, name }) => {
      const token = topicToken(topicId)
      const isRare = spreadOf(token) <= rareFrom
      return { topicId, name, token, isRare, weight: isRare ? TOPIC : COMMON_TOPIC }
    })
    return { row, folded: text, rare, topics: about, pairs }
  })
}

/** What many notes are about finds too many, and says too little alone. */
function matchOf({ folded, rare, topics, pairs }: Asking): string | null {
  const words = [...new Set(rare.map(([from, to]) => folded.slice(from, to)))].slice(0, MOST_WORDS)
  return anyOf([
    ...words.map((word) => phraseOf([word], false)),
    ...pairs.flatMap(({ chinese, english }) => [exactMatch(chinese, true), exactMatch(english, true)]),
    ...topics.filter(({ isRare }) => isRare).map(({ token }) => phraseOf([token], false)),
  ])
}

const isLater = (note: CandidateNote, { noteId, askedAt }: QuestionRow) =>
  note.id !== noteId && note.loggedAt.getTime() > askedAt.getTime()

function offersOf({ folded, rare, topics, pairs }: Asking, notes: CandidateNote[]): Question['mayAnswer'] {
  const offers = notes.map((note) => {
    const text = `${note.title}\n${note.body}`
    const plain = foldPlain(text)
    const words = sharedWords(folded, rare, plain)
    const sharedTopics = topics.filter(({ topicId }) => note.topicIds.has(topicId))
    const sharedPairs = pairs.filter(
      ({ chinese, english }) => plain.includes(foldPlain(chinese)) || hasWord(plain, foldPlain(english)),
    )
    const own = words.filter(({ words: one }) => !sharedPairs.some(({ chinese }) => chinese.includes(one)))
    const score =
      own.reduce((sum, { weight }) => sum + weight, 0) +
      sharedPairs.length * PAIR +
      sharedTopics.reduce((sum, { weight }) => sum + weight, 0)
    const [first] = own
    const terms = [
      ...sharedPairs.map(({ chinese, english }) => `${chinese} = ${english}`),
      ...sharedTopics.map(({ name }) => name),
      ...own.map(({ words: one, at }) => text.slice(at, at + one.length)),
    ]
    const isInBody = first && first.at > note.title.length
    const find = isInBody ? text.slice(first.at, first.at + first.words.length) : null
    const { slug, title, day } = note
    return { score, offer: { note: { slug, title, day }, terms: [...new Set(terms)].slice(0, 6), find } }
  })
  return offers
    .filter(({ score, offer }) => score >= ENOUGH && offer.terms.length >= 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
    .map(({ offer }) => offer)
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/[a-z0-9]/.test(text[at - 1] ?? '') && !/[a-z0-9]/.test(text[at + word.length] ?? '')
}
