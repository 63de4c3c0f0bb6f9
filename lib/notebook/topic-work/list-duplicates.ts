import type { OfferedTopic } from '../../domain/suggestions/suggestion'
import type { Likeness } from '../../domain/topic-likeness/likeness'
import type { Notebook } from '../open-notebook'
import { listSuggestions } from '../suggestions/list-suggestions'

const LISTED = 1000

type DuplicateTopic = {
  slug: string
  name: string
  /** Notes tagged with it or naming it. */
  notes: number
  examples: { slug: string; title: string; day: string }[]
}

export type DuplicateSuggestion = {
  why: Likeness
  /** The spellings that look alike. */
  names: [string, string]
  /** The one with fewer notes, to be merged into the other. */
  from: DuplicateTopic
  into: DuplicateTopic
}

/** Topics that may be one under two names, most telling first. */
export async function listDuplicates(nb: Notebook): Promise<DuplicateSuggestion[]> {
  const { items } = await listSuggestions(nb, { kind: 'same-model', each: LISTED })
  return items.flatMap((offer) => {
    if (offer.kind !== 'same-model') return []
    const { why, names, from, into } = offer
    return [{ why, names, from: toTopic(from), into: toTopic(into) }]
  })
}

function toTopic({ slug, name, notes, places }: OfferedTopic): DuplicateTopic {
  return {
    slug,
    name,
    notes,
    examples: places.map(({ slug: note, title, day }) => ({ slug: note, title, day })),
  }
}
