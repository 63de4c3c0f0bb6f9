import { listNewestNoteIds, listNoteTitles } from '../db/note-writes'
import { listMostUsedTopicIds, listTopicTitles } from '../db/topic-names'
import type { FoundName } from '../search/names/layered-names'
import type { Notebook } from './open-notebook'
import { searchIndexOf } from './search-index'

/** A note or topic that may be meant; `insert` is what stands between the brackets or behind the sign. */
type Completion = {
  kind: 'note' | 'topic'
  slug: string
  title: string
  /** A note's day; of a topic the spelling that was met, when it is not its name. */
  detail: string
  insert: string
}

/** Names read for one completion: a note has several, and each owner is shown once. */
const NAMES_PER_ITEM = 4

const KINDS = {
  link: ['title', 'heading', 'topic', 'alias'],
  topic: ['topic', 'alias'],
} as const

/** What may be meant by what has been typed so far, the best first; before anything is typed the newest. */
export async function completeName(
  nb: Notebook,
  typed: string,
  { wanted, limit }: { wanted: 'link' | 'topic'; limit: number },
): Promise<Completion[]> {
  const text = typed.trim()
  if (text === '') return newest(nb, wanted, limit)
  const { names } = await searchIndexOf(nb)
  const hits = names.search(text, limit * NAMES_PER_ITEM, { kinds: KINDS[wanted], weakest: 'typo' })
  return show(nb, firstOfEach(hits), limit)
}

type Owner = { kind: Completion['kind']; id: number; met: string | null }

async function newest(nb: Notebook, wanted: 'link' | 'topic', limit: number): Promise<Completion[]> {
  const db = nb.db.prisma
  const owners =
    wanted === 'link'
      ? (await listNewestNoteIds(db, limit)).map((id) => ({ kind: 'note' as const, id, met: null }))
      : (await listMostUsedTopicIds(db, limit)).map((id) => ({ kind: 'topic' as const, id, met: null }))
  return show(nb, owners, limit)
}

function firstOfEach(hits: FoundName[]): Owner[] {
  const owners = new Map<string, Owner>()
  for (const { kind, ref, text } of hits) {
    const owner = kind === 'topic' || kind === 'alias' ? 'topic' : 'note'
    const key = `${owner} ${ref}`
    if (!owners.has(key)) owners.set(key, { kind: owner, id: ref, met: kind === 'alias' ? text : null })
  }
  return [...owners.values()]
}

async function show(nb: Notebook, owners: Owner[], limit: number): Promise<Completion[]> {
  const ids = (kind: Owner['kind']) => owners.filter((owner) => owner.kind === kind).map(({ id }) => id)
  const notes = await listNoteTitles(nb.db.prisma, ids('note'))
  const topics = await listTopicTitles(nb.db.prisma, ids('topic'))
  const items = owners.flatMap(({ kind, id, met }): Completion[] => {
    if (kind === 'topic') {
      const topic = topics.get(id)
      return topic
        ? [{ kind, slug: topic.slug, title: topic.name, detail: met ?? '', insert: topic.name }]
        : []
    }
    const note = notes.get(id)
    if (!note) return []
    // A title leads to the oldest note that has it, and cannot hold what ends or parts a link.
    const insert = note.shared || /[[\]|\n]/.test(note.title) ? note.slug : note.title
    return [{ kind, slug: note.slug, title: note.title, detail: note.day, insert }]
  })
  return items.slice(0, limit)
}
