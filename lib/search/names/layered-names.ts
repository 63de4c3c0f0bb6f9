import { packSections, unpackSections } from './bytes'
import { MATCHES, type NameMatch } from './meeting'
import { buildNameIndex, type NameHit, type NameIndex, openNameIndex } from './name-index'

export type NameKind = 'title' | 'heading' | 'topic' | 'alias' | 'source' | 'word' | 'paper'
const KINDS: readonly NameKind[] = ['title', 'heading', 'topic', 'alias', 'source', 'word', 'paper']
type NameOwner = 'note' | 'topic' | 'source'
const OWNER_OF: Record<NameKind, NameOwner> = {
  title: 'note',
  heading: 'note',
  word: 'note',
  topic: 'topic',
  alias: 'topic',
  source: 'source',
  paper: 'source',
}

/** `ref`: id of the note, topic or source the name belongs to. */
export type NameEntry = { kind: NameKind; ref: number; text: string }
export type FoundName = NameHit & NameEntry

/** Names of these kinds, met no more weakly than this. */
type NamesWanted = { kinds?: readonly NameKind[]; weakest?: NameMatch }

/** An index of names that follows changes: a large part that stays, a small one that is made anew, and what is gone. */
export type LayeredNames = {
  search(query: string, limit: number, only?: NamesWanted): FoundName[]
  /** Puts these in place of all names an owner had. */
  replace(owner: NameOwner, ref: number, entries: readonly NameEntry[]): void
  readonly size: number
  /** Names beside the large part, living or gone: with many, it is worth making anew. */
  readonly deltaSize: number
  /** All living names as one large part. */
  toBytes(): Uint8Array
}

const FORMAT = {
  magic: 0x444c4159,
  version: 2,
  layout: { kinds: Uint8Array, refs: Uint32Array, index: Uint8Array },
}

export function createLayeredNames(entries: readonly NameEntry[]): LayeredNames {
  return new Layers(
    Uint8Array.from(entries, ({ kind }) => KINDS.indexOf(kind)),
    Uint32Array.from(entries, ({ ref }) => ref),
    buildNameIndex(entries.map(({ text }) => text)),
  )
}

/** Throws DamagedIndex when the bytes are no sound index. */
export function openLayeredNames(bytes: Uint8Array): LayeredNames {
  const { kinds, refs, index } = unpackSections(FORMAT, bytes)
  return new Layers(kinds, refs, openNameIndex(index))
}

class Layers implements LayeredNames {
  private gone = new Set<number>()
  private readonly changed = new Map<string, readonly NameEntry[]>()
  private delta: { entries: NameEntry[]; index: NameIndex } | null = null
  /** Places in the large part by owner; made at the first change. */
  private owned: Map<string, number[]> | null = null

  constructor(
    private readonly kinds: Uint8Array,
    private readonly refs: Uint32Array,
    private readonly main: NameIndex,
  ) {}

  get size(): number {
    return this.main.size - this.gone.size + this.deltaEntries().length
  }

  get deltaSize(): number {
    return this.gone.size + this.deltaEntries().length
  }

  search(query: string, limit: number, { kinds, weakest }: NamesWanted = {}): FoundName[] {
    const wanted = kinds ? new Set(kinds) : null
    const keepMain = (name: number) => !this.gone.has(name) && (!wanted || wanted.has(this.kindAt(name)))
    const hits = this.main
      .search(query, limit, keepMain, weakest)
      .map((hit): FoundName => ({ ...hit, ...this.entryAt(hit.name) }))
    if (this.changed.size === 0) return hits
    this.delta ??= {
      entries: this.deltaEntries(),
      index: buildNameIndex(this.deltaEntries().map(({ text }) => text)),
    }
    const { entries, index } = this.delta
    const keepDelta = (name: number) => !wanted || wanted.has(entries[name]!.kind)
    const fresh = index
      .search(query, limit, keepDelta, weakest)
      .map((hit): FoundName => ({ ...hit, ...entries[hit.name]! }))
    return [...hits, ...fresh].sort(compareFound).slice(0, limit)
  }

  replace(owner: NameOwner, ref: number, entries: readonly NameEntry[]): void {
    const key = `${owner} ${ref}`
    this.owned ??= this.byOwner()
    for (const name of this.owned.get(key) ?? []) this.gone.add(name)
    this.changed.set(key, entries)
    this.delta = null
  }

  toBytes(): Uint8Array {
    const living = this.livingEntries()
    const fresh = this.changed.size === 0 ? this.main : buildNameIndex(living.map(({ text }) => text))
    return packSections(FORMAT, {
      kinds: Uint8Array.from(living, ({ kind }) => KINDS.indexOf(kind)),
      refs: Uint32Array.from(living, ({ ref }) => ref),
      index: fresh.toBytes(),
    })
  }

  private livingEntries(): NameEntry[] {
    const living: NameEntry[] = []
    for (let name = 0; name < this.main.size; name++)
      if (!this.gone.has(name)) living.push(this.entryAt(name))
    return [...living, ...this.deltaEntries()]
  }

  private deltaEntries(): NameEntry[] {
    return this.delta?.entries ?? [...this.changed.values()].flat()
  }

  private byOwner(): Map<string, number[]> {
    const owned = new Map<string, number[]>()
    for (let name = 0; name < this.main.size; name++) {
      const key = `${OWNER_OF[this.kindAt(name)]} ${this.refs[name]}`
      const names = owned.get(key)
      if (names) names.push(name)
      else owned.set(key, [name])
    }
    return owned
  }

  private kindAt(name: number): NameKind {
    return KINDS[this.kinds[name]!]!
  }

  private entryAt(name: number): NameEntry {
    return { kind: this.kindAt(name), ref: this.refs[name]!, text: this.main.text(name) }
  }
}

/** Equal hits in one order, whichever layer they come from. */
function compareFound(a: FoundName, b: FoundName): number {
  return (
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    b.score - a.score ||
    a.ref - b.ref ||
    (a.text < b.text ? -1 : 1)
  )
}
