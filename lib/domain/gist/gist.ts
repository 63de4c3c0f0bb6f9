import type { Voice } from '../voice/voice'

/** The rule by which a line was chosen, strongest first. `pinned`: the writer chose it. */
export const GIST_RULES = [
  'pinned',
  'summary',
  'in-short',
  'essence',
  'impression',
  'remark',
  'lead',
] as const
export type GistRule = (typeof GIST_RULES)[number]

/** Characters of a line that the writer lets stand for a note: nobody reads a longer one out. */
export const LONGEST_PIN = 2000

/** One line that stands for a note, at `start` up to `end` of its body; the text as written, without its lead (总结：). */
export type Gist = { text: string; start: number; end: number; rule: GistRule; voice: Voice }

/** What a brief needs to know of a note's words. */
export type NoteGist = {
  /** Null for a note that has nothing but links. */
  gist: Gist | null
  /** Lines that conclude something, the gist among them when it does, in the order of the text. */
  conclusions: Gist[]
  /** Sentences by voice. */
  own: number
  theirs: number
}
