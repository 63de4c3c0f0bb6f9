import type { Handout } from './handout'

/** Only references that something shown cites, numbered from 1 without a gap. */
export function numberReferences(handout: Handout): Handout {
  const lists = [handout.conclusions, handout.numbers, handout.questions, handout.agenda]
  const entries = handout.topics.flatMap((group) => group.entries)
  const cited = new Set([...entries, ...lists.flat()].flatMap(({ cites }) => cites))
  const kept = handout.references.filter(({ number }) => cited.has(number))
  const numbers = new Map(kept.map(({ number }, at) => [number, at + 1]))
  const renumber = <T extends { cites: number[] }>(line: T): T => ({
    ...line,
    cites: line.cites.flatMap((number) => numbers.get(number) ?? []),
  })
  return {
    ...handout,
    topics: handout.topics.map((group) => ({ ...group, entries: group.entries.map(renumber) })),
    conclusions: handout.conclusions.map(renumber),
    numbers: handout.numbers.map(renumber),
    questions: handout.questions.map(renumber),
    agenda: handout.agenda.map(renumber),
    references: kept.map((reference, at) => ({ ...reference, number: at + 1 })),
  }
}
