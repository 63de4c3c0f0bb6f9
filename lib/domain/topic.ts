export const TOPIC_KINDS = ['model', 'method', 'dataset', 'task', 'venue', 'person', 'label'] as const
export type TopicKind = (typeof TOPIC_KINDS)[number]

/** Named, so that each theme can have its own shade of them (app/styles/topic-colours.css). */
export const TOPIC_COLOURS = ['red', 'orange', 'green', 'teal', 'blue', 'purple', 'grey'] as const
export type TopicColour = (typeof TOPIC_COLOURS)[number]

/** A topic as a note or list refers to it. `by` says whether the writer tagged it or the text only names it. */
export type TopicRef = {
  slug: string
  name: string
  kind: TopicKind
  colour: TopicColour | null
  by: 'tag' | 'mention'
}

export type TopicListItem = {
  slug: string
  name: string
  kind: TopicKind
  /** Every other spelling that counts as this topic, the name itself left out. */
  aliases: string[]
  /** Slug of the topic this is a version of (Swin Transformer V2 → swin-transformer). */
  versionOf: string | null
  /** Slug of the wider topic it lies under. */
  parent: string | null
  colour: TopicColour | null
  /** Notes the writer tagged with it. */
  notes: number
  /** Places in note texts that name it. */
  mentions: number
}

/** A topic before it has a row: what `content/topics/*.md` and the list of known names give. */
export type TopicDraft = {
  name: string
  kind: TopicKind
  aliases: string[]
  /** Name of the topic this is a version of. */
  versionOf: string | null
  description: string
  /** Names among these that search knows and texts are not read for: common words. */
  quiet?: string[]
}
