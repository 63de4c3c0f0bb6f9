import { KNOWN_TOPICS } from './known-topics'
import { createMentionFinder } from './mentions'
import { maskNonProse } from './prose-mask'
import { normalizeTopicName } from './topic-name'

type NoteText = { title: string; body: string }
type Fitted = {
  /** Per note, in the order of the tags. */
  tags: string[][]
  /** Tags that fit no note at all. */
  unfitted: string[]
}

/** A body that comes back to a name this often is about it; naming it in passing is a mention and no more. */
const TIMES_IN_BODY = 3

/**
 * A log's heading lists the tags of all its notes; this says which tag belongs to which note. The title decides: it
 * names the topic or a version of it, carries one of its hints, or shares half of a Chinese tag's character pairs.
 * Only where the title fits no tag does the body speak, and only for what it names again and again.
 */
export function fitTags(tags: string[], notes: NoteText[]): Fitted {
  const subjects = tags.map(toSubject)
  const finder = createMentionFinder([
    ...KNOWN_TOPICS.map(({ name, aliases }) => ({
      topic: normalizeTopicName(name),
      names: [name, ...aliases],
    })),
    ...subjects
      .filter(({ known }) => !known)
      .map(({ tag, keys }) => ({ topic: keys[0] ?? '', names: [tag] })),
  ])
  const namesIn = (text: string) => finder.find(maskNonProse(text)).map(({ topic }) => topic)

  const fitted = notes.map(({ title, body }) => {
    const named = new Set(namesIn(title))
    const byTitle = subjects.filter(
      (subject) =>
        subject.keys.some((key) => named.has(key)) || hasHint(subject, title) || sharesPairs(subject, title),
    )
    if (byTitle.length > 0) return byTitle
    const inBody = namesIn(body)
    return subjects.filter(({ keys }) => inBody.filter((name) => keys.includes(name)).length >= TIMES_IN_BODY)
  })
  return {
    tags: fitted.map((list) => list.map(({ tag }) => tag)),
    unfitted: tags.filter((tag) => !fitted.some((list) => list.some((subject) => subject.tag === tag))),
  }
}

type Subject = {
  tag: string
  known: boolean
  /** The topic's normalised name, then those of its versions. */
  keys: string[]
  hints: string[]
}

function toSubject(tag: string): Subject {
  const key = normalizeTopicName(tag)
  const topic = KNOWN_TOPICS.find(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => normalizeTopicName(spelling) === key),
  )
  if (!topic) return { tag, known: false, keys: [key], hints: [] }
  const versions = KNOWN_TOPICS.filter(({ versionOf }) => versionOf === topic.name)
  const keys = [topic, ...versions].map(({ name }) => normalizeTopicName(name))
  return { tag, known: true, keys, hints: topic.hints ?? [] }
}

function hasHint({ hints }: Subject, title: string): boolean {
  const words = title.toLowerCase()
  return hints.some((hint) => words.includes(hint.toLowerCase()))
}

/** A long Chinese name seldom stands verbatim in a title: `汉字手写数据集` is `联机手写汉字数据集` there. */
function sharesPairs({ tag }: Subject, title: string): boolean {
  const pairs = hanPairs(tag)
  // A name of one or two pairs would fit by a single common word.
  if (pairs.length < 3) return false
  const there = new Set(hanPairs(title))
  return pairs.filter((pair) => there.has(pair)).length * 2 >= pairs.length
}

function hanPairs(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = Array.from(run)
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  })
}
