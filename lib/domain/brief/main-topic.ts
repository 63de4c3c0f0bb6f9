import { isWorkKind } from '../second-hand'
import type { TopicKind } from '../topic'

/** A topic as a note has it. `first`: where the note first names it, counted from its title; null for a tag. */
type Named = { kind: TopicKind; first: number | null; places: number }

/**
 * The topic a note is listed under: the work its title names first, else a tag, else the work or task its text names
 * most often, more than once. Null where nothing of this stands out; a venue never does.
 */
export function mainTopic<T extends Named>(title: string, named: readonly T[]): T | null {
  const inOrder = named
    .filter(({ first }) => first !== null)
    .toSorted((a, b) => (a.first ?? 0) - (b.first ?? 0))
  const titled = inOrder.filter(({ first }) => (first ?? 0) < title.length)
  const [most] = inOrder
    .filter(({ kind, places }) => (isWorkKind(kind) || kind === 'task') && places > 1)
    .sort((a, b) => b.places - a.places || Number(isWorkKind(b.kind)) - Number(isWorkKind(a.kind)))
  const can = ({ kind }: Named) => kind !== 'venue'
  return (
    titled.find(({ kind }) => isWorkKind(kind)) ??
    named.find((topic) => topic.first === null && can(topic)) ??
    most ??
    titled.find(can) ??
    null
  )
}
