import type { Queryable } from '../db/query'
import { insertTopics, listStoredTopics, type NewTopic, reviveTopics, setVersionOf } from '../db/topic-store'
import { KNOWN_TOPICS } from '../domain/known-topics'
import { createMentionFinder, type MentionFinder } from '../domain/mentions'
import { hazardOf } from '../domain/mentions/name-hazard'
import { maskNonProse } from '../domain/prose-mask'
import { topicSlugFor } from '../domain/slug'
import type { TopicDraft } from '../domain/topic'
import { normalizeTopicName } from '../domain/topic-name'

/** A name in the vocabulary: a topic that has a row, or a known one that gets its row when it is first met. */
export type Entry = {
  id: number | null
  draft: TopicDraft
  slug: string
  /** In the trash it keeps its names but is met in no text. */
  trashed: boolean
}

/**
 * Every name a note's text or tags may mean, for the length of one transaction. Topics are made as they are met, so a
 * notebook holds only names that stand in it.
 */
export class Vocabulary {
  private readonly entries: Entry[] = []
  private readonly byName = new Map<string, Entry>()
  private readonly bySlug = new Map<string, Entry>()
  /** Topics whose names were in no list before: older notes have not been searched for them. */
  readonly unheard: Entry[] = []
  /** Topics that a tag brings back from the trash. */
  private readonly revived = new Set<Entry>()
  /** Made at the first look, and anew after a tag has brought a new name. */
  private finder: MentionFinder<number> | null = null

  private constructor(
    private readonly tx: Queryable,
    private readonly importId: number | null,
    private readonly now: Date,
    stored: Awaited<ReturnType<typeof listStoredTopics>>,
    drafts: TopicDraft[],
  ) {
    for (const topic of stored) {
      const draft = {
        name: topic.name,
        kind: topic.kind as TopicDraft['kind'],
        aliases: topic.names.slice(1),
        versionOf: null,
        description: '',
        quiet: topic.quiet,
      }
      this.add({ id: topic.id, draft, slug: topic.slug, trashed: topic.trashed })
    }
    for (const draft of drafts) if (!this.find(draft.name)) this.hear(draft)
    for (const draft of KNOWN_TOPICS)
      if (!this.find(draft.name)) this.add({ id: null, draft, slug: '', trashed: false })
  }

  /** Where title and body name which entry, places counted in `title + "\n" + body`; longest name first, prose only. */
  mentionsIn(note: { title: string; body: string }): Map<Entry, [number, number][]> {
    this.finder ??= finderFor(this.entries.map((entry) => (entry.trashed ? [] : this.namesInTexts(entry))))
    const places = new Map<Entry, [number, number][]>()
    for (const { start, end, topic } of this.finder.find(maskNonProse(`${note.title}\n${note.body}`))) {
      const entry = this.entries[topic] as Entry
      const known = places.get(entry)
      if (known) known.push([start, end])
      else places.set(entry, [[start, end]])
    }
    return places
  }

  /** `drafts` are topics that come along with the notes (a Markdown notebook's own topic files). */
  static async load(
    tx: Queryable,
    options: { importId: number | null; now: Date; drafts?: TopicDraft[] },
  ): Promise<Vocabulary> {
    return new Vocabulary(tx, options.importId, options.now, await listStoredTopics(tx), options.drafts ?? [])
  }

  private add(entry: Entry): void {
    this.entries.push(entry)
    if (entry.slug) this.bySlug.set(entry.slug, entry)
    for (const name of [entry.draft.name, ...entry.draft.aliases]) {
      const key = normalizeTopicName(name)
      if (key && !this.byName.has(key)) this.byName.set(key, entry)
    }
  }

  /** The spellings by which this entry, and no other, is known. */
  namesOf(entry: Entry): string[] {
    return [entry.draft.name, ...entry.draft.aliases].filter(
      (name) => this.byName.get(normalizeTopicName(name)) === entry,
    )
  }

  /** Those of its spellings that texts are read for. */
  namesInTexts(entry: Entry): string[] {
    if (!entry.draft.quiet?.length) return this.namesOf(entry)
    const quiet = new Set(entry.draft.quiet.map(normalizeTopicName))
    return this.namesOf(entry).filter((name) => !quiet.has(normalizeTopicName(name)))
  }

  /** The entry a spelling stands for; null when nobody has that name. */
  find(name: string): Entry | null {
    return this.byName.get(normalizeTopicName(name)) ?? null
  }

  /** What a `[[…]]` may mean: a name first, else the slug, which stays whatever the topic is called. */
  findLinked(target: string): Entry | null {
    return this.find(target) ?? this.bySlug.get(target) ?? null
  }

  /** The entry for a tag the writer put on a note; a name nobody has becomes a label of its own, one in the trash comes back. */
  forTag(name: string): Entry | null {
    const found = this.find(name)
    if (found?.trashed) this.revive(found)
    if (found || normalizeTopicName(name) === '') return found
    const draft: TopicDraft = {
      name: name.trim(),
      kind: 'label',
      aliases: [],
      versionOf: null,
      description: '',
      // A tag says nothing of other notes: one called 模型 must not be met in all of them unasked.
      quiet: hazardOf(name) === null ? [] : [name.trim()],
    }
    return this.hear(draft)
  }

  private revive(entry: Entry): void {
    entry.trashed = false
    this.revived.add(entry)
    this.unheard.push(entry)
    this.finder = null
  }

  private hear(draft: TopicDraft): Entry {
    const entry: Entry = { id: null, draft, slug: '', trashed: false }
    this.add(entry)
    this.unheard.push(entry)
    this.finder = null
    return entry
  }

  /** Gives every entry its row, ancestors included, so that `id` may be read afterwards. */
  async ensureRows(met: Iterable<Entry>): Promise<void> {
    const wanted = new Set<Entry>()
    for (const entry of met) this.withAncestors(entry, wanted)
    await reviveTopics(
      this.tx,
      [...wanted].filter((entry) => this.revived.delete(entry)).map((entry) => entry.id as number),
    )
    const missing = [...wanted].filter((entry) => entry.id === null)
    for (const entry of missing) {
      entry.slug = topicSlugFor(entry.draft.name, (slug) => this.bySlug.has(slug))
      this.bySlug.set(entry.slug, entry)
    }
    const ids = await insertTopics(
      this.tx,
      missing.map((entry) => this.toRow(entry)),
      this.now,
    )
    missing.forEach((entry, index) => {
      entry.id = ids[index] as number
    })
    const pairs = missing.flatMap((entry) => {
      const ancestor = entry.draft.versionOf ? this.find(entry.draft.versionOf) : null
      return ancestor?.id && entry.id && ancestor !== entry
        ? [{ topicId: entry.id, ancestorId: ancestor.id }]
        : []
    })
    await setVersionOf(this.tx, pairs)
  }

  private withAncestors(entry: Entry, into: Set<Entry>): void {
    if (into.has(entry)) return
    into.add(entry)
    const ancestor = entry.draft.versionOf ? this.find(entry.draft.versionOf) : null
    if (ancestor) this.withAncestors(ancestor, into)
  }

  private toRow(entry: Entry): NewTopic {
    const aloud = new Set(this.namesInTexts(entry))
    const names = this.namesOf(entry).map((name) => ({
      name,
      normalized: normalizeTopicName(name),
      quiet: !aloud.has(name),
    }))
    return {
      slug: entry.slug,
      name: entry.draft.name,
      kind: entry.draft.kind,
      description: entry.draft.description,
      importId: this.importId,
      names,
    }
  }
}

/** The finder last made: names seldom change between two saves, and making one costs more than using it on a note. */
let lastFinder: { names: string; finder: MentionFinder<number> } | null = null

/** Finds names by the index of the list they stand in. */
function finderFor(lists: string[][]): MentionFinder<number> {
  const names = JSON.stringify(lists)
  if (lastFinder?.names !== names) {
    lastFinder = {
      names,
      finder: createMentionFinder(lists.map((list, index) => ({ topic: index, names: list }))),
    }
  }
  return lastFinder.finder
}
