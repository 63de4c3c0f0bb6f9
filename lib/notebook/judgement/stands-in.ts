import type { WrittenNote } from './written-note'

/**
 * How the definition of an exact hit is read where a person may read it either way. `wide` takes in what `narrow`
 * leaves out: a beginning of a word joined over a space (`SwinT` for Swin Transformer), the halves of a mixed chunk
 * apart from each other, label and lead of a link, targets of `[[links]]`, letters of TeX commands, humps and escapes
 * within addresses.
 */
export type Reading = 'narrow' | 'wide'

/** A piece of a note in which a chunk must stand whole; the parts of an address have no humps. */
type Stretch = { text: string; humps: boolean }

const WORD = /[\p{Script=Latin}\p{Nd}]/u
const HAN = /\p{Script=Han}/u
/** What may stand between the parts of a name, or be left out. */
const JOINERS = `_.'’·-`
const JOINER = new RegExp(`[${JOINERS}]`)
const WORD_END = '(?![\\p{Script=Latin}\\p{Nd}])'

/**
 * Whether the chunk stands in the note's title, text, tags or links as it was typed, but for case, width and the
 * spelling of its joints (`Swin-T`, `SwinT`, `swin_t`). A Latin word or a number counts from where a part of a word
 * begins; Chinese counts anywhere. Every stretch of the note is scanned for every chunk: slow, and easy to believe.
 */
export function standsIn(note: WrittenNote, chunk: string, reading: Reading): boolean {
  const typed = chunk.normalize('NFKC')
  const stretches = stretchesOf(note, reading, typed.includes('\\'))
  const stands = (piece: string) =>
    patternsOf(piece, reading).some((pattern) =>
      stretches.some((stretch) => matches(stretch, pattern, reading)),
    )
  if (stands(typed)) return true
  const halves = typed.split(
    /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/u,
  )
  return reading === 'wide' && halves.length > 1 && halves.every(stands)
}

/** Whether the words of a quotation stand side by side; in the narrow reading the last of them must be whole. */
export function isQuotedFrom(note: WrittenNote, words: string, reading: Reading): boolean {
  const typed = words.normalize('NFKC')
  const pattern = patternOf(typed, reading === 'wide' ? 'anywhere' : 'at joints')
  return stretchesOf(note, reading, typed.includes('\\')).some((stretch) =>
    matches(stretch, reading === 'wide' ? pattern : pattern + WORD_END, reading),
  )
}

/** A name may lose or gain the space at its joint (`StarGANv2`) where all of it stands there, not its beginning. */
function patternsOf(chunk: string, reading: Reading): string[] {
  if (reading === 'wide') return [patternOf(chunk, 'anywhere')]
  return [
    patternOf(chunk, 'nowhere'),
    patternOf(chunk, 'at joints') + (WORD.test(chunk.at(-1) ?? '') ? WORD_END : ''),
  ]
}

function matches({ text, humps }: Stretch, pattern: string, reading: Reading): boolean {
  for (const { index } of text.matchAll(new RegExp(`(?=${pattern})`, 'giu'))) {
    if (beginsPart(text, index, humps, reading)) return true
  }
  return false
}

/** The chunk letter by letter with a joiner, or none, between any two; signs of other kinds must stand as typed. */
function patternOf(chunk: string, spaces: 'nowhere' | 'at joints' | 'anywhere'): string {
  const isName = Array.from(chunk).every((c) => WORD.test(c) || HAN.test(c) || JOINER.test(c) || c === ' ')
  if (!isName) return Array.from(chunk.replace(/\s/g, '')).map(asPattern).join('\\s*')
  let pattern = ''
  let before = -1
  for (let at = 0; at < chunk.length; at += 1) {
    if (!WORD.test(chunk[at] ?? '') && !HAN.test(chunk[at] ?? '')) continue
    if (before >= 0) {
      const joint = at - before > 1 || isJoint(chunk, at, 'narrow')
      const han = HAN.test(chunk[at] ?? '') && HAN.test(chunk[before] ?? '')
      const loose = joint ? spaces !== 'nowhere' : spaces === 'anywhere' && !han
      pattern += loose ? `[\\s${JOINERS}]?` : han ? '' : `[${JOINERS}]?`
    }
    pattern += asPattern(chunk[at] ?? '')
    before = at
  }
  return pattern
}

function asPattern(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}

/** Whether a part of a word may begin here; always so for Chinese and for signs. */
function beginsPart(text: string, at: number, humps: boolean, reading: Reading): boolean {
  if (!WORD.test(text[at] ?? '') || !WORD.test(text[at - 1] ?? '')) return true
  return (humps || reading === 'wide') && isJoint(text, at, reading)
}

/** Where writing itself shows a joint: `Swin|T`, `XML|Parser`, `Res|Net|50`, `yolo|v5`, `CLIP|模型`. */
function isJoint(text: string, at: number, reading: Reading): boolean {
  const [before = '', here = '', after = ''] = [text[at - 1], text[at], text[at + 1]]
  if (HAN.test(before) !== HAN.test(here)) return true
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(here)) return true
  if (/\p{Lu}/u.test(before) && /\p{Lu}/u.test(here) && /\p{Ll}/u.test(after)) return true
  if (/\p{L}/u.test(before) && /\p{Nd}/u.test(here)) return reading === 'wide' || !/v/i.test(before)
  if (/v/i.test(here) && /\p{Nd}/u.test(after)) return true
  return reading === 'wide' && /\p{Nd}/u.test(before) && /\p{L}/u.test(here)
}

function stretchesOf(note: WrittenNote, reading: Reading, asTex: boolean): Stretch[] {
  const wide = reading === 'wide'
  const body = wide ? note.body : note.body.replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1')
  const prose = [note.title, asTex || wide ? body : body.replace(/\\[a-zA-Z]+/g, ' '), ...note.tags]
  const leads = wide ? note.sources.flatMap(({ lead }) => lead ?? []) : []
  return [
    ...[...prose, ...leads].map((text) => ({ text, humps: true })),
    ...note.sources.flatMap(({ url }) => sourceStretches(url, wide)),
  ].map(({ text, humps }) => ({ text: text.normalize('NFKC'), humps }))
}

/** An address counts as written; a saved page by the title in its file name, without the moment it was saved. */
function sourceStretches(url: string, wide: boolean): Stretch[] {
  const label = wide ? [{ text: labelOf(url), humps: true }] : []
  if (!url.startsWith('file:')) return [{ text: url, humps: false }, ...label]
  const file = decodeURIComponent(url.split('/').at(-1) ?? '')
  const title = { text: file.replace(/\s*\([\d_ ]+\)\.html$/, ''), humps: true }
  return wide ? [title, { text: url, humps: true }, { text: file, humps: true }] : [title]
}

/** Names of sites as Daybook shows them in place of an address. */
const SITES: [RegExp, string][] = [
  [/zhihu\.com/, '知乎'],
  [/weixin\.qq\.com/, '微信'],
  [/csdn\.net/, 'CSDN'],
  [/paperswithcode\.com/, 'Papers with Code'],
  [/arxiv\.org/, 'arXiv'],
  [/bilibili\.com/, 'Bilibili'],
  [/github\.com/, 'GitHub'],
]

function labelOf(url: string): string {
  return SITES.find(([site]) => site.test(url))?.[1] ?? ''
}
