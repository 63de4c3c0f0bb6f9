import { tokenize } from '../text/tokens'
import { buildDeletions } from './deletions'
import { foldedUnits } from './folded-unit'
import { buildGrams } from './grams'
import { GrowingNumbers } from './growing'
import { HanGramsBuilder } from './han-grams'
import { buildBuckets, hashOf } from './hash-buckets'
import { InitialsBuilder } from './initials'
import type { NameData } from './name-data'
import { entryOf, NameEntries, roleOf, termOf } from './name-entries'
import { withoutSilent } from './name-texts'
import { invert, type Postings } from './postings'
import { buildSkeletons } from './skeletons'
import { buildSounds } from './sounds'
import { isWord, readTerms, termsOf } from './terms'
import { TextsBuilder } from './texts-builder'
import { sortTerms } from './vocabulary'

/** Of a longer name only the beginning is searched. */
const LONGEST_READ = 2000

export function buildNames(texts: readonly string[]): NameData {
  const builder = new NamesBuilder(texts)
  for (const position of byLength(texts)) builder.add(position)
  return builder.build()
}

/** Positions of the shortest texts first, in their given order where they are equally long. */
function byLength(texts: readonly string[]): Uint32Array {
  const keys = Float64Array.from(texts, (text, position) => text.length * 2 ** 32 + position)
  return Uint32Array.from(keys.sort(), (key) => key % 2 ** 32)
}

class NamesBuilder {
  private readonly names: TextsBuilder
  private readonly termIds = new Map<string, number>()
  private readonly entries = new GrowingNumbers()
  private readonly starts = new GrowingNumbers()
  private readonly offsets = new GrowingNumbers()
  /** How many entries at the start of each name are its first word and that word's beginnings. */
  private readonly firsts = new GrowingNumbers()
  private readonly han = new HanGramsBuilder()
  private readonly initials = new InitialsBuilder()
  private readonly wholes = new GrowingNumbers()

  constructor(private readonly texts: readonly string[]) {
    this.names = new TextsBuilder(texts)
  }

  add(position: number): void {
    const given = this.texts[position]!
    const cut = given.slice(0, LONGEST_READ)
    const tokens = tokenize(cut)
    const read = withoutSilent(cut, tokens)
    const { terms, han, whole } = read === cut ? termsOf(tokens) : readTerms(read)
    this.names.add(position, read)
    this.offsets.push(this.entries.length)
    this.han.startName()
    this.initials.startName()
    const begin = Math.min(terms[0]?.start ?? LONGEST_READ, han[0]?.start ?? LONGEST_READ)
    let firsts = 0
    for (const term of terms) {
      this.entries.push(entryOf(this.idOf(term.text), term))
      this.starts.push(term.start)
      if (term.start === begin) firsts++
    }
    this.firsts.push(firsts)
    for (const run of han) {
      const units = foldedUnits(read.slice(run.start, run.end))
      this.han.addRun(units, run.start === begin)
      this.initials.addRun(units)
    }
    this.wholes.push(hashOf(whole))
  }

  build(): NameData {
    this.offsets.push(this.entries.length)
    const { vocabulary, placeOf } = sortTerms([...this.termIds.keys()])
    const entries = this.buildEntries(placeOf)
    const han = this.han.build()
    const wholes = this.wholes.view()
    return {
      texts: this.names.build(),
      entries,
      vocabulary,
      ...this.termLists(vocabulary.size, entries),
      deletions: buildDeletions(vocabulary),
      skeletons: buildSkeletons(vocabulary),
      grams: buildGrams(vocabulary),
      han,
      sounds: buildSounds(han.chars, han.pairs),
      initials: this.initials.build(),
      wholes: buildBuckets((visit) => {
        for (let name = 0; name < wholes.length; name++) visit(wholes[name]!, name)
      }),
    }
  }

  private idOf(text: string): number {
    let id = this.termIds.get(text)
    if (id === undefined) {
      id = this.termIds.size
      this.termIds.set(text, id)
    }
    return id
  }

  private buildEntries(placeOf: Uint32Array): NameEntries {
    const entries = this.entries.view().slice()
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]!
      const term = termOf(entry)
      entries[at] = entry - term + placeOf[term]!
    }
    return new NameEntries(this.offsets.view().slice(), entries, Uint16Array.from(this.starts.view()))
  }

  private termLists(size: number, entries: NameEntries) {
    const beginnings = this.firsts.view()
    return {
      wordNames: listNames(size, entries, (at) => isWord(roleOf(entries.entries[at]!))),
      partNames: listNames(size, entries, (at) => !isWord(roleOf(entries.entries[at]!))),
      firstNames: listNames(size, entries, (at, name) => at - entries.offsets[name]! < beginnings[name]!),
    }
  }
}

function listNames(
  size: number,
  entries: NameEntries,
  wanted: (at: number, name: number) => boolean,
): Postings {
  const starts = new GrowingNumbers()
  const terms = new GrowingNumbers()
  for (let name = 0; name + 1 < entries.offsets.length; name++) {
    starts.push(terms.length)
    for (let at = entries.offsets[name]!; at < entries.offsets[name + 1]!; at++) {
      if (wanted(at, name)) terms.push(termOf(entries.entries[at]!))
    }
  }
  starts.push(terms.length)
  return invert(size, starts.view(), terms.view())
}
