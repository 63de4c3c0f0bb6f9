import { listTexts } from '../../db/compare-reads'
import { findGistNote, type GistBasis, listGistBases } from '../../db/gist-store'
import { findGist } from '../../domain/gist/find-gist'
import type { NoteGist } from '../../domain/gist/gist'
import type { NoteRef } from '../../domain/note'
import type { JudgedSentence } from '../../domain/voice/judge-voices'
import type { VoicedSentence } from '../../domain/voice/voice'
import type { Notebook } from '../open-notebook'
import { judge, readGists } from './read-gists'

type JudgedNote = { basis: GistBasis; body: string; judged: JudgedSentence[] }

export type NoteWords = {
  note: NoteRef
  gist: NoteGist
  /** In the order of the text. */
  sentences: VoicedSentence[]
  /** The line the writer chose, in the words of then. */
  pin: string | null
}

/** A note's sentences by voice, and its gist; null when there is no such note. */
export async function readWords(nb: Notebook, slug: string): Promise<NoteWords | null> {
  const note = await judgeNote(nb, slug)
  if (!note) return null
  const { basis, body, judged } = note
  const { slug: of, title, day, pin } = basis
  return {
    note: { slug: of, title, day },
    gist: findGist(body, judged, pin),
    sentences: judged.map(bare),
    pin,
  }
}

/** None where there is no such note. */
export async function readVoices(nb: Notebook, slug: string): Promise<VoicedSentence[]> {
  return (await judgeNote(nb, slug))?.judged.map(bare) ?? []
}

/** The gist of one note; null when there is no such note. */
export async function readGist(nb: Notebook, slug: string): Promise<NoteGist | null> {
  const id = await findGistNote(nb.db.prisma, slug)
  return id === null ? null : ((await readGists(nb, [id])).get(id) ?? null)
}

async function judgeNote(nb: Notebook, slug: string): Promise<JudgedNote | null> {
  const id = await findGistNote(nb.db.prisma, slug)
  if (id === null) return null
  const [[basis], bodies] = await Promise.all([
    listGistBases(nb.db.prisma, [id]),
    listTexts(nb.db.prisma, [id]),
  ])
  const body = bodies.get(id)
  if (!basis || body === undefined) return null
  return { basis, body, judged: await judge(nb, basis, body) }
}

function bare({ text, start, end, voice, why }: JudgedSentence): VoicedSentence {
  return { text, start, end, voice, why }
}
