import type { Queryable } from '../../db/query'
import { listQuestionRows } from '../../db/question-reads'
import { listNewestOnTopic } from '../../db/topic-page-reads'
import type { TopicQuestion } from '../../domain/views'

/** How far back a topic's page looks for questions, and how many it shows. */
const NOTES = 200
const QUESTIONS = 30

/** Open questions of notes the topic is tagged on or titled with, newest first. */
export async function listTopicQuestions(
  db: Queryable,
  topicId: number,
  about: ReadonlySet<number>,
): Promise<TopicQuestion[]> {
  const noteIds = (await listNewestOnTopic(db, topicId, NOTES)).filter((id) => about.has(id))
  const rows = await listQuestionRows(
    db,
    { noteIds, states: ['open'] },
    { order: 'newest', limit: QUESTIONS },
  )
  return rows.flatMap(({ text, start, note }) =>
    note ? [{ text, find: start === null ? '' : text.slice(0, 60).toWellFormed(), note }] : [],
  )
}
