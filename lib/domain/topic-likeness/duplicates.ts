import type { TopicKind } from '../topic'
import { ancestorsOf } from '../topic-lineage'
import { normalizeTopicName } from '../topic-name'
import { type Likeness, likenessOf, type NameParts, partsOfName } from './likeness'

export type LikenessTopic = {
  id: number
  /** The first is its own. */
  names: string[]
  kind: TopicKind
  versionOfId: number | null
  parentId: number | null
}

export type DuplicatePair = {
  one: number
  other: number
  why: Likeness
  /** The spellings that look alike, one of each. */
  names: [string, string]
}

/** Most telling first. */
const ORDER: Likeness[] = ['letters', 'bilingual', 'short', 'typo']

/**
 * Pairs of topics that may be one under two names. Never a version with its ancestor or with another version of it, nor
 * what the writer said are two (`distinct`, normalised names, the lesser first).
 */
export function findDuplicates(
  topics: LikenessTopic[],
  distinct: { one: string; other: string }[],
): DuplicatePair[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const told = new Set(distinct.map(({ one, other }) => `${one}\n${other}`))
  const pairs: DuplicatePair[] = []
  for (const group of groupsOf(topics)) {
    for (let at = 0; at < group.length; at += 1) {
      for (const other of group.slice(at + 1)) {
        const pair = pairOf(group[at] as Named, other)
        if (pair && !areKin(byId, pair) && !areOfTwoKinds(byId, pair) && !told.has(toldKey(byId, pair)))
          pairs.push(pair)
      }
    }
  }
  return strongestOfEach(pairs)
}

type Named = { id: number; name: string; parts: NameParts }

/** Names that begin with the same letter, as two spellings of one do; what stands in brackets counts as a name too. */
function groupsOf(topics: LikenessTopic[]): Named[][] {
  const groups = new Map<string, Named[]>()
  for (const { id, names } of topics) {
    for (const name of names) {
      const parts = partsOfName(name)
      const initials = new Set([parts.letters, ...parts.halves].map((letters) => [...letters][0] ?? ''))
      for (const initial of initials)
        groups.set(initial, [...(groups.get(initial) ?? []), { id, name, parts }])
    }
  }
  return [...groups.values()]
}

function pairOf(one: Named, other: Named): DuplicatePair | null {
  if (one.id === other.id) return null
  const why = likenessOf(one.parts, other.parts)
  if (why === null) return null
  return one.id < other.id
    ? { one: one.id, other: other.id, why, names: [one.name, other.name] }
    : { one: other.id, other: one.id, why, names: [other.name, one.name] }
}

function areKin(topics: Map<number, LikenessTopic>, { one, other }: DuplicatePair): boolean {
  const [lineOfOne, lineOfOther] = [one, other].map((id) => [id, ...ancestorsOf(topics, id, 'versionOfId')])
  return lineOfOne?.some((id) => lineOfOther?.includes(id)) ?? false
}

/** A model and a method may well have names made of the same beginnings; a label says nothing of what it is. */
function areOfTwoKinds(topics: Map<number, LikenessTopic>, { one, other, why }: DuplicatePair): boolean {
  const [kind, otherKind] = [topics.get(one)?.kind, topics.get(other)?.kind]
  return why === 'short' && kind !== otherKind && kind !== 'label' && otherKind !== 'label'
}

function toldKey(topics: Map<number, LikenessTopic>, { one, other }: DuplicatePair): string {
  return [one, other]
    .map((id) => normalizeTopicName(topics.get(id)?.names[0] ?? ''))
    .sort()
    .join('\n')
}

function strongestOfEach(pairs: DuplicatePair[]): DuplicatePair[] {
  const rank = ({ why }: DuplicatePair) => ORDER.indexOf(why)
  const strongest = new Map<string, DuplicatePair>()
  for (const pair of pairs) {
    const key = `${pair.one} ${pair.other}`
    const known = strongest.get(key)
    if (!known || rank(pair) < rank(known)) strongest.set(key, pair)
  }
  return [...strongest.values()].sort((a, b) => rank(a) - rank(b) || a.one - b.one || a.other - b.other)
}
