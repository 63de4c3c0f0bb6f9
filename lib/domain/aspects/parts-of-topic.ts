import { createMentionFinder } from '../mentions'
import type { TopicKind } from '../topic'
import type { NotePart } from './find-parts'

/** A topic as its parts of notes are told from those of others. */
type Subject = { id: number; kind: TopicKind; names: string[]; versionOfId: number | null }

/** What a note is about: the topics it is tagged with or titled by. */
export type NoteSubjects = { id: number; inTitle: boolean }[]

/** The topics a label names, and the one it is the name of, should it say nothing else. */
type Named = { ids: Set<number>; only: number | null }

type PartChooser = (
  parts: readonly NotePart[],
  subjects: NoteSubjects,
  topic: number,
  compared: readonly number[],
) => NotePart[]

/**
 * Chooses which parts of a note speak of which topic. A note on one topic is about it throughout, but for what stands
 * under another topic's name. In a note on several of one kind a part counts when it stands under the topic's name; a
 * part under no name is about the one in the title. A version and its ancestor are no rivals.
 */
export function createPartChooser(subjects: readonly Subject[]): PartChooser {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]))
  const finder = createMentionFinder(subjects.map(({ id, names }) => ({ topic: id, names })))
  const seen = new Map<string, Named>()

  function namedIn(label: string): Named {
    const before = seen.get(label)
    if (before) return before
    const places = finder.find(label)
    const [first] = places
    const only = first && first.start === 0 && first.end === label.length ? first.topic : null
    const named = { ids: new Set(places.map(({ topic }) => topic)), only }
    seen.set(label, named)
    return named
  }

  function isFamily(one: number, other: number): boolean {
    return byId.get(one)?.versionOfId === other || byId.get(other)?.versionOfId === one
  }

  return (parts, about, topic, compared) => {
    const mine = about.find(({ id }) => id === topic)
    if (!mine) return []
    const version = about.find(({ id, inTitle }) => inTitle && byId.get(id)?.versionOfId === topic)
    if (version && !mine.inTitle && compared.includes(version.id)) return []
    const rivals = about.filter(
      ({ id }) => id !== topic && byId.get(id)?.kind === byId.get(topic)?.kind && !isFamily(id, topic),
    )
    const alone = rivals.length === 0 || (mine.inTitle && rivals.every(({ inTitle }) => !inTitle))
    return parts.filter((part) => {
      // What it differs from is named in the label of a difference, not what it is about.
      const labels = (part.aspect === 'differences' && alone ? part.above : [...part.above, part.label]).map(
        namedIn,
      )
      if (labels.some(({ ids }) => ids.has(topic))) return true
      const elsewhere = labels.some(({ only }) => only !== null && !isFamily(only, topic))
      const named = rivals.some(({ id }) => labels.some(({ ids }) => ids.has(id)))
      return alone && !elsewhere && !named
    })
  }
}
