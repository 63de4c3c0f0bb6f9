import { type Format, packSections, unpackSections } from './bytes'
import { HanGrams } from './han-grams'
import { HashBuckets } from './hash-buckets'
import type { NameData } from './name-data'
import { NameEntries } from './name-entries'
import { NameTexts } from './name-texts'
import { Postings } from './postings'
import { Sounds } from './sounds'
import { Vocabulary } from './vocabulary'

/** Raise `version` whenever a section changes its meaning: an index of another version is made anew. */
const FORMAT = {
  magic: 0x3178_6e64,
  version: 1,
  layout: {
    positions: Uint32Array,
    textOffsets: Uint32Array,
    textUnits: Uint16Array,
    odd: Uint32Array,
    oddOffsets: Uint32Array,
    oddUnits: Uint16Array,
    entryOffsets: Uint32Array,
    entries: Uint32Array,
    entryStarts: Uint16Array,
    termOffsets: Uint32Array,
    termUnits: Uint16Array,
    wordNameOffsets: Uint32Array,
    wordNames: Uint8Array,
    partNameOffsets: Uint32Array,
    partNames: Uint8Array,
    firstNameOffsets: Uint32Array,
    firstNames: Uint8Array,
    deletionBuckets: Uint32Array,
    deletions: Uint32Array,
    skeletonBuckets: Uint32Array,
    skeletons: Uint32Array,
    gramOffsets: Uint32Array,
    grams: Uint8Array,
    chars: Uint16Array,
    charNameOffsets: Uint32Array,
    charNames: Uint8Array,
    firstCharOffsets: Uint32Array,
    firstChars: Uint8Array,
    pairs: Uint32Array,
    pairNameOffsets: Uint32Array,
    pairNames: Uint8Array,
    syllables: Uint16Array,
    soundChars: Uint16Array,
    soundCharStarts: Uint32Array,
    pairSounds: Uint32Array,
    soundPairs: Uint32Array,
    initialOffsets: Uint32Array,
    initials: Uint8Array,
    wholeBuckets: Uint32Array,
    wholes: Uint32Array,
  },
} satisfies Format<Record<string, typeof Uint8Array | typeof Uint16Array | typeof Uint32Array>>

export function packNames(data: NameData): Uint8Array {
  const { texts, entries, vocabulary, han, sounds } = data
  return packSections(FORMAT, {
    positions: texts.positions,
    textOffsets: texts.offsets,
    textUnits: texts.units,
    odd: texts.odd,
    oddOffsets: texts.oddOffsets,
    oddUnits: texts.oddUnits,
    entryOffsets: entries.offsets,
    entries: entries.entries,
    entryStarts: entries.starts,
    termOffsets: vocabulary.offsets,
    termUnits: vocabulary.units,
    wordNameOffsets: data.wordNames.offsets,
    wordNames: data.wordNames.bytes,
    partNameOffsets: data.partNames.offsets,
    partNames: data.partNames.bytes,
    firstNameOffsets: data.firstNames.offsets,
    firstNames: data.firstNames.bytes,
    deletionBuckets: data.deletions.starts,
    deletions: data.deletions.values,
    skeletonBuckets: data.skeletons.starts,
    skeletons: data.skeletons.values,
    gramOffsets: data.grams.offsets,
    grams: data.grams.bytes,
    chars: han.chars,
    charNameOffsets: han.charNames.offsets,
    charNames: han.charNames.bytes,
    firstCharOffsets: han.firstNames.offsets,
    firstChars: han.firstNames.bytes,
    pairs: han.pairs,
    pairNameOffsets: han.pairNames.offsets,
    pairNames: han.pairNames.bytes,
    syllables: unitsOf(sounds.syllables.join(' ')),
    soundChars: sounds.chars,
    soundCharStarts: sounds.charStarts,
    pairSounds: sounds.pairSounds,
    soundPairs: sounds.pairs,
    initialOffsets: data.initials.offsets,
    initials: data.initials.bytes,
    wholeBuckets: data.wholes.starts,
    wholes: data.wholes.values,
  })
}

export function unpackNames(bytes: Uint8Array): NameData {
  const s = unpackSections(FORMAT, bytes)
  return {
    texts: new NameTexts(s.positions, s.textOffsets, s.textUnits, s.odd, s.oddOffsets, s.oddUnits),
    entries: new NameEntries(s.entryOffsets, s.entries, s.entryStarts),
    vocabulary: new Vocabulary(s.termOffsets, s.termUnits),
    wordNames: new Postings(s.wordNameOffsets, s.wordNames),
    partNames: new Postings(s.partNameOffsets, s.partNames),
    firstNames: new Postings(s.firstNameOffsets, s.firstNames),
    deletions: new HashBuckets(s.deletionBuckets, s.deletions),
    skeletons: new HashBuckets(s.skeletonBuckets, s.skeletons),
    grams: new Postings(s.gramOffsets, s.grams),
    han: new HanGrams(
      s.chars,
      new Postings(s.charNameOffsets, s.charNames),
      new Postings(s.firstCharOffsets, s.firstChars),
      s.pairs,
      new Postings(s.pairNameOffsets, s.pairNames),
    ),
    sounds: new Sounds(textOf(s.syllables), s.soundChars, s.soundCharStarts, s.pairSounds, s.soundPairs),
    initials: new Postings(s.initialOffsets, s.initials),
    wholes: new HashBuckets(s.wholeBuckets, s.wholes),
  }
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

function textOf(units: Uint16Array): string[] {
  return units.length === 0 ? [] : String.fromCharCode(...units).split(' ')
}
