import {
  findLastNameChange,
  hadNameChanges,
  listNameChanges,
  listNameChangesBefore,
  type NameChange,
} from '../db/name-reads'
import { createLayeredNames, type LayeredNames } from '../search/names/layered-names'
import { allNames, allWords, noteNames, noteWords, sourceNames, topicNames } from './name-entries'
import type { Notebook } from './open-notebook'
import { readIndexFile, writeIndexFile } from './search-index-file'

/** The names and the Latin words of a notebook, as they were after the change `seq`. */
export type SearchIndex = {
  names: LayeredNames
  /** Words of bodies, to put mistyped ones right; each is an entry of kind `word`. */
  words: LayeredNames
  knownWords: Set<string>
  seq: number
}

/** What an open notebook holds of it; the object is the notebook's own, since a server has two copies of this module. */
export type HeldIndex = {
  /** Where it is kept between two starts. */
  file: string
  index: SearchIndex | null
  /** `Database.version()` when it was last brought up to date. */
  version: string
  /** Callers take turns, so that no change is put in twice. */
  turn: Promise<unknown>
  /** Makes the file in a process of its own; null where there is none, as in a command or a test. */
  build: (() => Promise<void>) | null
  building: Promise<void> | null
}

/** Changes that a search puts in before it answers: some tens of milliseconds. More are left to `build`. */
const AT_ONCE = 2000
/** A notebook of fewer names is read afresh at every start, in less time than a file would save. */
const WORTH_A_FILE = 2000
/** With more than this beside it, the main part is made anew. */
const DELTA = 1500
/** Changes by which a file is known to be of this notebook. */
const REMEMBERED = 20

export function holdIndex(file: string, build: HeldIndex['build']): HeldIndex {
  return { file, index: null, version: '', turn: Promise.resolve(), build, building: null }
}

/** In step with the database; while a large change is still being taken in, with the state before it. */
export function searchIndexOf(nb: Notebook): Promise<SearchIndex> {
  const turn = nb.index.turn.then(() => bringUpToDate(nb, nb.index))
  nb.index.turn = turn.catch(() => {})
  return turn
}

/** Takes in what has changed without anybody waiting. A command has no use for it: it ends when its work is done. */
export function indexBehind(nb: Notebook): void {
  if (!nb.index.build) return
  searchIndexOf(nb).catch((cause: unknown) => nb.say(`The search index could not be made: ${String(cause)}`))
}

/** Makes the index from nothing and keeps it in its file where that is worth it. */
export async function buildIndexFile(nb: Notebook, { always = false } = {}): Promise<SearchIndex> {
  const index = await buildIndex(nb)
  if (always || index.names.size >= WORTH_A_FILE) {
    writeIndexFile(nb.index.file, index, await listNameChangesBefore(nb.db.prisma, index.seq, REMEMBERED))
  }
  return index
}

/** Waits until nothing is being built any more. */
export async function stopIndexing(nb: Notebook): Promise<void> {
  await nb.index.turn
  await nb.index.building
}

async function bringUpToDate(nb: Notebook, held: HeldIndex): Promise<SearchIndex> {
  const version = await nb.db.version()
  if (held.index && held.version === version) return held.index
  held.index ??= await openOrBuild(nb, held)
  const changes = await listNameChanges(nb.db.prisma, held.index.seq, AT_ONCE + 1)
  if (changes.length <= AT_ONCE) {
    await putIn(nb, held.index, changes)
    held.version = version
    if (held.index.names.deltaSize > DELTA) await remake(nb, held)
  } else {
    await remake(nb, held)
  }
  return held.index
}

async function openOrBuild(nb: Notebook, held: HeldIndex): Promise<SearchIndex> {
  const { index, last, damaged } = readIndexFile(held.file)
  if (index && (await hadNameChanges(nb.db.prisma, last))) return index
  if (damaged) nb.say(`The search index was damaged (${damaged}); it is made anew.`)
  return held.build && (await findLastNameChange(nb.db.prisma)) > AT_ONCE ? emptyIndex() : buildIndexFile(nb)
}

/** By the builder behind, if there is one: until it has finished, searches go on with what there is. */
async function remake(nb: Notebook, held: HeldIndex): Promise<void> {
  if (!held.build) {
    held.index = await buildIndexFile(nb)
    return
  }
  held.building ??= held
    .build()
    .then(async () => {
      const { index, damaged } = readIndexFile(held.file)
      if (!index) throw new Error(damaged ?? 'no file was written')
      held.index = index
      held.version = ''
    })
    .catch((cause: unknown) => nb.say(`The search index could not be made: ${String(cause)}`))
    .finally(() => {
      held.building = null
    })
}

async function buildIndex(nb: Notebook): Promise<SearchIndex> {
  const db = nb.db.prisma
  // Read first: what is written meanwhile is put in again afterwards, which does no harm.
  const seq = await findLastNameChange(db)
  const words = await allWords(db)
  return {
    names: createLayeredNames(await allNames(db)),
    words: createLayeredNames(words.map((text) => ({ kind: 'word', ref: 0, text }))),
    knownWords: new Set(words),
    seq,
  }
}

function emptyIndex(): SearchIndex {
  return { names: createLayeredNames([]), words: createLayeredNames([]), knownWords: new Set(), seq: 0 }
}

async function putIn(nb: Notebook, index: SearchIndex, changes: NameChange[]): Promise<void> {
  if (changes.length === 0) return
  const db = nb.db.prisma
  const refs = (owner: NameChange['owner']) =>
    changes.filter((change) => change.owner === owner).map(({ ref }) => ref)
  const notes = refs('note')
  const changed = [
    { owner: 'note' as const, ids: notes, names: await noteNames(db, notes) },
    { owner: 'topic' as const, ids: refs('topic'), names: await topicNames(db, refs('topic')) },
    { owner: 'source' as const, ids: refs('source'), names: await sourceNames(db, refs('source')) },
  ]
  for (const { owner, ids, names } of changed) {
    for (const id of ids) index.names.replace(owner, id, names.get(id) ?? [])
  }
  await putInWords(index, notes.length > 0 ? await noteWords(db, notes) : [])
  index.seq = changes.at(-1)?.seq ?? index.seq
}

/** A word whose last note has gone stays: it finds nothing, and the next build drops it. */
async function putInWords(index: SearchIndex, words: string[]): Promise<void> {
  const fresh = words.filter((word) => !index.knownWords.has(word))
  if (fresh.length === 0) return
  for (const word of fresh) index.knownWords.add(word)
  const ref = index.knownWords.size
  index.words.replace(
    'note',
    ref,
    fresh.map((text) => ({ kind: 'word', ref, text })),
  )
}
