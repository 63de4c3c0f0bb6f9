import { rowsChangedSince, takePicture } from '../../db/change-store'
import { insertAnswer } from '../../db/suggestion-store'
import type { Suggestion, SuggestionKind } from '../../domain/suggestions/suggestion'
import type { TopicKind } from '../../domain/topic'
import type { TopicWork, TopicWorkResult } from '../../domain/topic-work'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { workOnTopics } from '../topic-work/topic-work'
import { inTransaction } from '../transaction'
import { findSuggestion } from './list-suggestions'

/** Null when the offer is no longer there: answered meanwhile, or the words are gone. */
export type AnswerResult = TopicWorkResult | null

/** What the writer may say to it otherwise than offered. */
export type AsAsked = { name?: string; kind?: TopicKind }

/** Does what was offered, as one change that can be taken back; the offer returns with it. */
export async function takeSuggestion(
  nb: Notebook,
  kind: SuggestionKind,
  key: string,
  asked: AsAsked = {},
): Promise<AnswerResult> {
  const offer = await findSuggestion(nb, kind, key)
  return offer && workOnTopics(nb, workOf(offer, asked))
}

function workOf(offer: Suggestion, asked: AsAsked): TopicWork {
  switch (offer.kind) {
    case 'same-model':
      return { do: 'merge', slug: offer.from.slug, into: offer.into.slug }
    case 'version-of':
      return offer.ancestor
        ? { do: 'edit', slug: offer.version.slug, versionOf: offer.ancestor.slug }
        : {
            do: 'create',
            name: asked.name ?? offer.ancestorName,
            kind: asked.kind ?? 'model',
            aliases: [],
            versionOf: null,
            versions: [offer.version.slug],
          }
    case 'spelling':
      return { do: 'edit', slug: offer.topic.slug, addAliases: [offer.name] }
    case 'new-topic':
      return {
        do: 'create',
        name: asked.name ?? offer.name,
        kind: asked.kind ?? offer.guess,
        aliases: offer.alias === null ? [] : [offer.alias],
        versionOf: offer.versionOf?.slug ?? null,
        versions: [],
      }
  }
}

/** Never offers it again, until that is taken back. Returns the change's number, null when it is not on offer. */
export async function dismissSuggestion(
  nb: Notebook,
  kind: SuggestionKind,
  key: string,
): Promise<number | null> {
  const offer = await findSuggestion(nb, kind, key)
  if (!offer) return null
  if (offer.kind === 'same-model') {
    const result = await workOnTopics(nb, {
      do: 'distinguish',
      slug: offer.from.slug,
      other: offer.into.slug,
    })
    return result.ok ? result.change : null
  }
  return recordDismissal(nb, { kind, key, ...namesIn(offer) })
}

/** What the change says was offered: `one`, and what it was held against. */
function namesIn(offer: Exclude<Suggestion, { kind: 'same-model' }>): { one: string; other: string } {
  switch (offer.kind) {
    case 'version-of':
      return { one: offer.version.name, other: offer.ancestorName }
    case 'spelling':
      return { one: offer.name, other: offer.topic.name }
    case 'new-topic':
      return { one: offer.name, other: '' }
  }
}

/** Keeps the answer no, in a change of its own. */
export function recordDismissal(
  nb: Notebook,
  { kind, key, one, other }: { kind: string; key: string; one: string; other: string },
): Promise<number> {
  const now = nb.now()
  return inTransaction(nb, async (tx) => {
    await takePicture(tx, ['SuggestionAnswer'])
    await insertAnswer(tx, { kind, key, answer: 'dismissed' }, now)
    const rows = await rowsChangedSince(tx, ['SuggestionAnswer'])
    // Messages choose by it, and their choices are single words.
    const summary = { offer: kind.replaceAll('-', ''), one, other }
    return recordChange(tx, { kind: 'dismiss-suggestion', summary, ...rows, now })
  })
}
