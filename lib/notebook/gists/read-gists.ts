import { listTexts } from '../../db/compare-reads'
import { type GistBasis, listGistBases, listPageTexts } from '../../db/gist-store'
import { findGist } from '../../domain/gist/find-gist'
import type { NoteGist } from '../../domain/gist/gist'
import { type JudgedSentence, judgeVoices } from '../../domain/voice/judge-voices'
import { readSentences } from '../../domain/voice/read-sentences'
import type { Notebook } from '../open-notebook'

/** Made before, by note, with what it was made from. */
const kept = new WeakMap<Notebook, Map<number, { made: string; gist: NoteGist }>>()
const MOST_KEPT = 20_000
/** So many notes' texts are held at once. */
const AT_ONCE = 50

/**
 * Gists of the notes, by id; a note that is not there is left out. Only notes that changed, or whose pins, labels or
 * saved copies did, are read again.
 */
export async function readGists(nb: Notebook, noteIds: readonly number[]): Promise<Map<number, NoteGist>> {
  const before = kept.get(nb) ?? new Map<number, { made: string; gist: NoteGist }>()
  if (before.size > MOST_KEPT) before.clear()
  kept.set(nb, before)
  const bases = noteIds.length === 0 ? [] : await listGistBases(nb.db.prisma, noteIds)
  const stale = bases.filter((basis) => before.get(basis.id)?.made !== JSON.stringify(basis))
  for (let at = 0; at < stale.length; at += AT_ONCE) {
    const round = stale.slice(at, at + AT_ONCE)
    const bodies = await listTexts(
      nb.db.prisma,
      round.map(({ id }) => id),
    )
    for (const basis of round) {
      const body = bodies.get(basis.id)
      if (body === undefined) continue
      const gist = findGist(body, await judge(nb, basis, body), basis.pin)
      before.set(basis.id, { made: JSON.stringify(basis), gist })
    }
  }
  return new Map(
    bases.flatMap(({ id }) => {
      const found = before.get(id)
      return found ? [[id, found.gist]] : []
    }),
  )
}

/** The sentences of a note's text by voice. */
export async function judge(nb: Notebook, basis: GistBasis, body: string): Promise<JudgedSentence[]> {
  const texts = await listPageTexts(nb.db.prisma, basis)
  return judgeVoices(readSentences(body), { ...basis, texts })
}
