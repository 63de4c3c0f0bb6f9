import { TOPIC_COLOURS, TOPIC_KINDS, type TopicColour, type TopicKind } from '@/lib/domain/topic'
import type { TopicProblem, TopicWork } from '@/lib/domain/topic-work'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { findTopic } from '@/lib/notebook/topic-work/find-topic'
import { topicChange } from '@/lib/notebook/topic-work/topic-input'

/** Fields of a form or of an address, by name; a name may come more than once. */
export type Fields = Record<string, string | string[] | undefined>

type Asked = { work: TopicWork } | { problem: TopicProblem }

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
const many = (value: string | string[] | undefined) => [value ?? []].flat().map((text) => text.trim())

/** What the form asks to be done to the topic; null when it makes no sense. Other topics may be named by any spelling. */
export async function readWork(nb: Notebook, slug: string, fields: Fields): Promise<Asked | null> {
  const named = async (field: string): Promise<string | null> => {
    const name = one(fields[field])
    if (name === '') return null
    const found = await findTopic(nb, name)
    if (!found || found.trashed) throw new Unknown(name)
    return found.slug
  }
  try {
    const work = await workIn(slug, fields, named)
    return work && { work }
  } catch (cause) {
    if (cause instanceof Unknown) return { problem: { code: 'no-topic', slug: cause.asked } }
    throw cause
  }
}

class Unknown extends Error {
  constructor(readonly asked: string) {
    super(asked)
  }
}

async function workIn(
  slug: string,
  fields: Fields,
  named: (field: string) => Promise<string | null>,
): Promise<TopicWork | null> {
  const name = one(fields.name)
  switch (one(fields.do)) {
    case 'rename':
      return edit(slug, { name, searchOnly: onlySearch(fields) ? [name] : undefined })
    case 'alias':
      return edit(slug, { addAliases: [name], searchOnly: onlySearch(fields) ? [name] : undefined })
    case 'unalias':
      return edit(slug, { removeAliases: [name] })
    case 'quiet':
      return edit(slug, { searchOnly: [name] })
    case 'loud':
      return edit(slug, { inTexts: [name] })
    case 'describe':
      return edit(slug, { description: one(fields.description) })
    case 'place':
      return edit(slug, {
        kind: kindIn(one(fields.kind)),
        colour: colourIn(one(fields.colour)),
        versionOf: await named('versionOf'),
        parent: await named('parent'),
      })
    case 'merge': {
      const into = await named('into')
      return into === null ? null : { do: 'merge', slug, into }
    }
    case 'split':
      return name === '' ? null : { do: 'split', slug, name, aliases: many(fields.alias) }
    case 'distinguish': {
      const other = await named('other')
      return other === null ? null : { do: 'distinguish', slug, other }
    }
    case 'trash':
      return { do: 'trash', slug }
    case 'restore':
      return { do: 'restore', slug }
    default:
      return null
  }
}

/** What was answered when the name was asked about; `in` is `texts` or `search`. */
const onlySearch = (fields: Fields) => one(fields.in) === 'search'

/** A name that texts are about to be read for, if nothing was answered about it yet. */
export function nameToAskAbout(fields: Fields): string | null {
  const asks = ['rename', 'alias', 'loud'].includes(one(fields.do)) && one(fields.in) === ''
  return asks ? one(fields.name) || null : null
}

function edit(slug: string, change: object): TopicWork | null {
  const parsed = topicChange.safeParse(change)
  return parsed.success ? { do: 'edit', slug, ...parsed.data } : null
}

const kindIn = (text: string) => TOPIC_KINDS.find((kind): kind is TopicKind => kind === text)
const colourIn = (text: string) =>
  TOPIC_COLOURS.find((colour): colour is TopicColour => colour === text) ?? null
