import type { TopicColour, TopicKind } from './topic'

/** What can be done to a topic; topics are named by slug. */
export type TopicWork =
  | {
      do: 'edit'
      slug: string
      name?: string
      kind?: TopicKind
      colour?: TopicColour | null
      description?: string
      /** Slug of the topic it is a version of. */
      versionOf?: string | null
      /** Slug of the wider topic it lies under. */
      parent?: string | null
      addAliases?: string[]
      removeAliases?: string[]
      /** Of its spellings those that only search is to know; a new one may be among them. */
      searchOnly?: string[]
      /** Of its spellings those that texts are to be read for again. */
      inTexts?: string[]
    }
  /** A new topic; `versions` are slugs of those that are versions of it. */
  | {
      do: 'create'
      name: string
      kind: TopicKind
      aliases: string[]
      versionOf: string | null
      versions: string[]
    }
  | { do: 'merge'; slug: string; into: string }
  | { do: 'split'; slug: string; name: string; aliases: string[] }
  | { do: 'trash'; slug: string }
  | { do: 'restore'; slug: string }
  /** The two are not one, however alike they look: never to be suggested again. */
  | { do: 'distinguish'; slug: string; other: string }

type Named = { slug: string; name: string }

/** Why something cannot be done; nothing was written. */
export type TopicProblem =
  /** `topic` has that name; merging may be what is meant. */
  | { code: 'name-taken'; name: string; topic: Named & { trashed: boolean } }
  | { code: 'empty-name'; name: string }
  | { code: 'no-topic'; slug: string }
  | { code: 'no-alias'; name: string }
  /** A topic is never without its own name. */
  | { code: 'own-name'; name: string }
  /** One is, perhaps over others, a version of the other. */
  | { code: 'version-and-ancestor'; version: Named; ancestor: Named }
  | { code: 'circle'; name: string; topic: Named }
  | { code: 'same-topic' }
  | { code: 'nothing-changes' }

/** What a piece of work touches, before it is done or after. */
export type TopicTouch = {
  notes: number
  mentions: number
  tags: number
  links: number
  /** The newest of the notes. */
  examples: { slug: string; title: string; day: string }[]
}

export type TopicDone = {
  /** rename-topic, merge-topics, … */
  kind: string
  /** Slug of the topic that holds the result. */
  slug: string
  /** Number of the change, to take it back by; null for a dry run. */
  change: number | null
  summary: Record<string, string | number>
  touched: TopicTouch
}

export type TopicWorkResult = ({ ok: true } & TopicDone) | { ok: false; problem: TopicProblem }

/** One sentence for API and command line; pages say it in the reader's language. */
export function sentenceOfProblem(problem: TopicProblem): string {
  switch (problem.code) {
    case 'name-taken':
      return `${problem.topic.name} (${problem.topic.slug}) has the name ${problem.name}${problem.topic.trashed ? ' and lies in the trash' : ''}. Merge the two if they are one.`
    case 'empty-name':
      return `"${problem.name}" holds no letter or digit that could be a name.`
    case 'no-topic':
      return `There is no topic ${problem.slug}.`
    case 'no-alias':
      return `The topic is not called ${problem.name}.`
    case 'own-name':
      return `${problem.name} is the topic's own name; rename it first.`
    case 'version-and-ancestor':
      return `${problem.version.name} is a version of ${problem.ancestor.name}: a version and its ancestor are never one topic.`
    case 'circle':
      return `${problem.topic.name} comes from ${problem.name} itself: that would go in a circle.`
    case 'same-topic':
      return 'These are one topic already.'
    case 'nothing-changes':
      return 'Nothing would change.'
  }
}
