import type { BriefFlag, BriefLine } from '../../domain/brief/brief'
import { lineKey } from '../../domain/brief/line-key'
import { aroundNumber } from '../../domain/brief/quote'
import type { ClaimRow, ContradictionRow } from '../../domain/claims/claim-view'
import { paths } from '../../paths'
import { newLine } from './new-line'
import { placeWords, type ReadNote } from './note-lines'

/** Numbers worth having at hand; what a note is full of is better read there. */
const MOST_OF_NOTE = 4
const MOST = 24

/** Contradictions by the slug of the notes they stand in. */
export function contradictionFlags(contradictions: readonly ContradictionRow[]): Map<string, BriefFlag[]> {
  const flags = new Map<string, BriefFlag[]>()
  for (const { one, other } of contradictions) {
    flags.set(one.note.slug, [...(flags.get(one.note.slug) ?? []), flagOf(one, other)])
    if (other.note.slug !== one.note.slug)
      flags.set(other.note.slug, [...(flags.get(other.note.slug) ?? []), flagOf(other, one)])
  }
  return flags
}

/** The sentences of these notes with a measured number, each once, at most a few of each note. */
export function numberLines(
  notes: readonly ReadNote[],
  claims: readonly ClaimRow[],
  contradictions: readonly ContradictionRow[],
): BriefLine[] {
  const bySlug = new Map<string, ClaimRow[]>()
  for (const claim of claims) bySlug.set(claim.note.slug, [...(bySlug.get(claim.note.slug) ?? []), claim])
  return notes
    .flatMap((read) => linesOf(read, bySlug.get(read.note.slug) ?? [], contradictions))
    .slice(0, MOST)
}

function linesOf(
  { note, topic, flags }: ReadNote,
  claims: readonly ClaimRow[],
  contradictions: readonly ContradictionRow[],
): BriefLine[] {
  const flagsOf = (claim: ClaimRow): BriefFlag[] =>
    contradictions.flatMap(({ one, other }) => {
      if (isSame(one, claim)) return [flagOf(one, other)]
      return isSame(other, claim) ? [flagOf(other, one)] : []
    })
  const told = claims
    .filter(({ start }) => start > note.title.length)
    .map((claim) => ({ claim, contradicted: flagsOf(claim), sentence: sentenceOf(claim) }))
    .filter(({ claim, contradicted }) => contradicted.length > 0 || isWorthQuoting(claim))
  const sentences = new Map<string, (typeof told)[number]>()
  for (const one of told) {
    const before = sentences.get(one.sentence)
    if (before) before.contradicted.push(...one.contradicted)
    else sentences.set(one.sentence, one)
  }
  return [...sentences.values()]
    .sort((a, b) => b.contradicted.length - a.contradicted.length)
    .slice(0, MOST_OF_NOTE)
    .sort((a, b) => a.claim.start - b.claim.start)
    .map(({ claim, contradicted, sentence }) =>
      newLine({
        key: lineKey('number', note.slug, sentence),
        section: 'numbers',
        kind: 'number',
        topic: claim.topic ?? topic,
        text: aroundNumber(claim),
        from: {
          note: claim.note,
          under: null,
          href: paths.placeInNote(note.slug, placeAt(claim)),
        },
        flags: [
          ...(claim.firstHand ? [] : flags.filter(({ kind }) => kind === 'second-hand')),
          ...contradicted,
        ],
      }),
    )
}

/** What was measured, rather than how many there are of something or how many times better it is. */
function isWorthQuoting({ metric, change, unit }: ClaimRow): boolean {
  if (metric === null || metric === 'count' || metric === 'dimensions') return false
  return !(change && unit === 'times')
}

function isSame(one: ClaimRow, other: ClaimRow): boolean {
  return one.note.slug === other.note.slug && one.start === other.start
}

function flagOf(here: ClaimRow, other: ClaimRow): BriefFlag {
  return {
    kind: 'contradiction',
    one: here.written,
    other: other.written,
    href: paths.placeInNote(other.note.slug, placeAt(other)),
  }
}

function sentenceOf({ before, written, after }: ClaimRow): string {
  return `${before}${written}${after}`
}

/** The number with what stands before it on its line. */
function placeAt({ before, written, after }: ClaimRow): string {
  const head = before.slice(before.lastIndexOf('\n') + 1).slice(-20)
  return placeWords(`${head}${written}${after.slice(0, 12)}`)
}
