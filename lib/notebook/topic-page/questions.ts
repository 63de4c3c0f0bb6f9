import type { Queryable } from '../../db/query'
import { listNewestOnTopic, listQuestioning } from '../../db/topic-page-reads'
import { maskCode } from '../../domain/code-mask'
import { questionsIn } from '../../domain/sentence'
import type { TopicQuestion } from '../../domain/views'

/** How far back a topic's page looks for questions, and how many it shows. */
const NOTES = 200
const QUESTIONING = 40
const QUESTIONS = 30

/** Lines that end in a question mark in notes the topic is tagged on or titled with, newest note first. */
export async function listTopicQuestions(
  db: Queryable,
  topicId: number,
  about: ReadonlySet<number>,
): Promise<TopicQuestion[]> {
  const newest = (await listNewestOnTopic(db, topicId, NOTES)).filter((id) => about.has(id))
  const notes = await listQuestioning(db, newest, QUESTIONING)
  return notes
    .flatMap(({ body, ...note }) =>
      questionsIn(maskCode(body)).map((text) => ({ text, find: text.slice(0, 60), note })),
    )
    .slice(0, QUESTIONS)
}
