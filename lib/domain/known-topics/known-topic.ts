import type { TopicDraft, TopicKind } from '../topic'

export type KnownTopic = TopicDraft & {
  /** Words that show a note belongs under this tag although it never writes the name itself. */
  hints?: string[]
}

type Row = [
  name: string,
  aliases: string[],
  description: string,
  more?: { versionOf?: string; hints?: string[] },
]

/** Rows of one kind. Aliases leave out what normalising finds anyway: case, spaces, hyphens. */
export function topicsOfKind(kind: TopicKind, rows: Row[]): KnownTopic[] {
  return rows.map(([name, aliases, description, more]) => ({
    name,
    kind,
    aliases,
    versionOf: more?.versionOf ?? null,
    description,
    ...(more?.hints ? { hints: more.hints } : {}),
  }))
}
