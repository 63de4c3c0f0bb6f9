import type { Queryable } from '../../db/query'
import {
  listQuestionBodies,
  listQuestionTopics,
  type QuestionRow,
  type QuestionTopic,
} from '../../db/question-reads'
import { dayOfInstant } from '../../domain/day'
import type { Question } from '../../domain/questions/question'
import { standsUnder } from '../../domain/questions/stands-under'

const TOPICS = 6
/** Enough of a line to know its place by. */
const WORDS_TO_FIND = 80

/** Questions as pages show them; what may answer them is not looked for here. */
export async function showQuestions(db: Queryable, rows: QuestionRow[], zone: string): Promise<Question[]> {
  const noteIds = [...new Set(rows.flatMap(({ noteId }) => noteId ?? []))]
  const standing = rows.flatMap(({ noteId, start }) => (noteId !== null && start !== null ? noteId : []))
  const bodies = await listQuestionBodies(db, [...new Set(standing)])
  const topics = await listQuestionTopics(db, noteIds)
  return rows.map((row) => {
    const { id, text, state, origin, note, answer, answerNote, noteId, start } = row
    const body = noteId === null ? undefined : bodies.get(noteId)
    return {
      id,
      text,
      state,
      origin,
      askedDay: dayOfInstant(row.askedAt, zone),
      note,
      under: body !== undefined && start !== null ? standsUnder(body, start) : null,
      find: note !== null && start !== null ? text.slice(0, WORDS_TO_FIND).toWellFormed() : null,
      topics: topicsOf(row, topics.get(noteId ?? -1) ?? []).map(({ slug, name }) => ({ slug, name })),
      answer,
      answerNote,
      settledAt: row.settledAt?.toISOString() ?? null,
      mayAnswer: [],
    }
  })
}

/** Those its own words name, then those its note is tagged with or titled by; each once. */
export function topicsOf(
  { note, start, end }: QuestionRow,
  topics: readonly QuestionTopic[],
): QuestionTopic[] {
  const title = note?.title ?? ''
  const shift = title.length + 1
  const inLine = ({ places }: QuestionTopic) =>
    start !== null && end !== null && places.some(([from, to]) => from < end + shift && to > start + shift)
  const about = ({ by, places }: QuestionTopic) => by === 'tag' || places.some(([, to]) => to <= title.length)
  const found = [...topics.filter(inLine), ...topics.filter(about)]
  return [...new Map(found.map((topic) => [topic.topicId, topic])).values()].slice(0, TOPICS)
}
