import type { AspectId } from '../aspects/aspect-names'
import { findParts } from '../aspects/find-parts'
import { type Lead, leadOf, titleOf } from '../aspects/lead'
import { type Block, type ListItem, readBlocks, type Stretch } from '../aspects/note-blocks'
import { maskNonProse } from '../prose-mask'
import { roleFromLead } from '../source-role'

/** A sentence of a body at its place, and what stands around it. */
export type Sentence = Stretch & {
  text: string
  /** Sentences of one line share its number; lines that touch have numbers that follow each other. */
  line: number
  /** `quote`: behind `>`. */
  in: 'line' | 'item' | 'quote'
  /** Known name of the heading, lead or item it stands under, innermost. */
  aspect: AspectId | null
  /** The words before a colon that open its line, when it is the line's first: `总结`. */
  lead: Stretch | null
}

/** Of a longer text only so many characters are read: nobody reads the rest out at a meeting. */
const MOST_READ = 300_000

const LINE_END = /\r?\n/g
/** A full stop of Latin ends a sentence before a blank and what is no small letter; `e.g.` and `Fig.` do not end one. */
const ENDS =
  /(?:[。！？]+|…+(?=\s*$)|[!?]+(?=\s|$|\p{Script=Han})|(?<!\b(?:e\.g|i\.e|et al|Fig|Eq|Tbl|Tab|Sec|vs|cf|etc|Dr|Prof|No|[A-Z]))\.(?=["”’)\]]*(?:\s+[^\p{Ll}\s]|\s*$)))["”’」』）)\]]*/gu
const QUOTED = /^(?:>[ \t]?)+/

/**
 * The sentences of a note, in order. Headings, titles, labels that open a list, names of papers, tables, code and lines
 * that only lead to a source are none. Linear in the body's length.
 */
export function readSentences(whole: string): Sentence[] {
  const body = whole.length > MOST_READ ? whole.slice(0, whole.lastIndexOf('\n', MOST_READ) + 1) : whole
  const prose = maskNonProse(body)
  const blocks = readBlocks(body, (line) => leadOf(line, { start: 0, end: line.length }) !== null)
  const sentences: Sentence[] = []
  let number = 0
  blocks.forEach((block, index) => {
    if (block.afterBlank) number += 1
    for (const { line, kind } of linesOf(body, block)) {
      number += 1
      if (kind === 'line' && isTitle(body, line, blocks[index + 1])) continue
      sentences.push(
        ...cut(body, prose, line).map((one) => ({ ...one, line: number, in: kind, aspect: null })),
      )
    }
  })
  return underParts(body, sentences)
}

type KnownLine = { line: Stretch; kind: Sentence['in'] }

function linesOf(body: string, block: Block): KnownLine[] {
  if (block.kind === 'item') return linesOfItem(body, block.item)
  if (block.kind !== 'line') return []
  const mark = QUOTED.exec(body.slice(block.start, block.end))?.[0].length ?? 0
  return [{ line: { start: block.start + mark, end: block.end }, kind: mark > 0 ? 'quote' : 'line' }]
}

function linesOfItem(body: string, item: ListItem): KnownLine[] {
  const [child] = item.items
  const end = child ? body.lastIndexOf('\n', child.start) : item.end
  const lines: KnownLine[] = []
  let start = item.start
  for (const { index, 0: mark } of body.slice(item.start, end).matchAll(LINE_END)) {
    lines.push({ line: { start, end: item.start + index }, kind: 'item' })
    start = item.start + index + mark.length
  }
  lines.push({ line: { start, end }, kind: 'item' })
  return [...lines, ...item.items.flatMap((one) => linesOfItem(body, one))]
}

/** A short line over what it names, a name of a paper in capitals, a label with nothing behind it. */
function isTitle(body: string, line: Stretch, next: Block | undefined): boolean {
  const follows = next && !next.afterBlank ? next : null
  const text = body.slice(line.start, line.end)
  const title = titleOf(body, line, follows)
  return (title !== null && (title.aspect !== null || !SAID.test(text))) || isName(text)
}

/** Words of a short sentence that no title has. */
const SAID = /[了吧呢吗啊]|再说|得[很太有挺不]|^[先没不别]|[一二两三几]下$/

const SMALL_WORDS = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|via|with|without|vs)$/

/** `End-to-End Object Detection with Transformers`: Latin words with capitals, and no full stop. */
function isName(text: string): boolean {
  if (/\p{Script=Han}|[.。!?]\s*$/u.test(text)) return false
  const words = text.match(/\p{L}[\p{L}\d'’-]*/gu) ?? []
  const telling = words.filter((word) => !SMALL_WORDS.test(word))
  const capital = telling.filter((word) => /^\p{Lu}|\p{Lu}/u.test(word))
  return telling.length > 1 && capital.length >= 0.7 * telling.length
}

type Cut = Stretch & { text: string; lead: Stretch | null }

function cut(body: string, prose: string, line: Stretch): Cut[] {
  const lead = leadOf(body, line)
  if (lead && !lead.rest) return []
  if (leadsToSource(prose, line) || isRow(body, line)) return []
  const cuts: Cut[] = []
  let start = line.start
  const ends = [...prose.slice(line.start, line.end).matchAll(ENDS)].map((end) => end.index + end[0].length)
  for (const end of [...ends.map((at) => line.start + at), line.end]) {
    const stretch = trimmed(body, { start, end })
    if (hasWords(prose, stretch)) {
      const own = cuts.length === 0 ? ownLead(lead) : null
      cuts.push({ ...stretch, text: body.slice(stretch.start, stretch.end), lead: own })
    }
    start = end
  }
  return cuts
}

const ownLead = (lead: Lead | null): Stretch | null => (lead?.rest ? lead.label : null)

/** `论文: https://…` or `Code: GitHub - a/b`: the name of a source and no sentence on it. */
function leadsToSource(prose: string, { start, end }: Stretch): boolean {
  const [, lead = '', rest = ''] = /^([^:：]{1,40})[:：](.*)$/s.exec(prose.slice(start, end)) ?? []
  return lead !== '' && !/\p{Script=Han}|[.!?]\s*$/u.test(rest) && roleFromLead(lead) !== null
}

/** A row of a table whose header has no bar at its beginning. */
function isRow(body: string, { start, end }: Stretch): boolean {
  return /\|.*\|\s*$|^\|/.test(body.slice(start, end))
}

function hasWords(prose: string, { start, end }: Stretch): boolean {
  return /\p{L}[^\p{L}]*\p{L}/u.test(prose.slice(start, end))
}

function trimmed(body: string, { start, end }: Stretch): Stretch {
  const text = body.slice(start, end)
  const before = text.length - text.trimStart().length
  return { start: start + before, end: start + Math.max(before, text.trimEnd().length) }
}

/** Each sentence learns the name it stands under. Parts may lie within each other: the one that begins last is innermost. */
function underParts(body: string, sentences: Sentence[]): Sentence[] {
  const quotes = findParts(body)
    .flatMap(({ aspect, quotes }) => (aspect ? quotes.map((quote) => ({ ...quote, aspect })) : []))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const open: typeof quotes = []
  let next = 0
  return sentences.map((sentence) => {
    for (let quote = quotes[next]; quote && quote.start < sentence.end; quote = quotes[next]) {
      open.push(quote)
      next += 1
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= sentence.start) open.pop()
    const around = open.findLast(({ end }) => end > sentence.start)
    return { ...sentence, aspect: around?.aspect ?? null }
  })
}
