import type { TextRange } from '../../domain/finding'
import { brokenAt, partsCharacter, partsWord, reachBack, reachForward, widthOf } from './text-width'

/** Longer words are cut. */
const LONGEST_WORD = 30
const SENTENCE_END = /(?:[。！？；]|[.!?;…](?= )| ·(?= ))[”’」』）"]?\s*/g

/**
 * About `width` of the text with the focus in it and a third of what is left over before it; begun and ended where a
 * sentence does if one does near by, else between words. Stretches that should stay whole are broken only for want of
 * room.
 */
export function cutAround(
  text: string,
  focus: TextRange,
  width: number,
  unbroken: readonly TextRange[],
): TextRange {
  const room = Math.max(0, width - widthOf(text, focus.start, focus.end))
  const spare = room - widthOf(text, focus.end, reachForward(text, focus.end, room))
  const earliest = reachBack(text, focus.start, Math.max(room / 3, spare))
  const start = startFrom(text, earliest, focus, width, unbroken)
  const latest = reachForward(text, start, width)
  return trimmed(text, { start, end: endBefore(text, start, latest, focus, unbroken) }, focus)
}

function startFrom(
  text: string,
  earliest: number,
  focus: TextRange,
  width: number,
  unbroken: readonly TextRange[],
): number {
  if (earliest === 0) return 0
  const start = sentenceEnds(text, earliest, focus.start)[0] ?? wordStart(text, earliest, focus.start)
  const broken = brokenAt(unbroken, start)
  if (!broken) return start
  if (broken.end <= focus.start) return broken.end
  return widthOf(text, broken.start, Math.max(focus.end, start)) <= width ? broken.start : start
}

function endBefore(
  text: string,
  start: number,
  latest: number,
  focus: TextRange,
  unbroken: readonly TextRange[],
): number {
  if (latest >= text.length) return text.length
  const soonest = Math.min(latest, Math.max(focus.end, start + Math.floor(((latest - start) * 2) / 3)))
  const sentenceEnd = sentenceEnds(text, soonest, latest).findLast((end) => !brokenAt(unbroken, end))
  if (sentenceEnd !== undefined) return sentenceEnd
  const broken = brokenAt(unbroken, latest)
  const halfWay = Math.max(focus.end, start + (latest - start) / 2)
  if (broken && broken.start >= halfWay) return broken.start
  return wordEnd(text, latest, Math.min(latest, focus.end))
}

/** Offsets behind the ends of sentences, from one offset up to the other. */
function sentenceEnds(text: string, from: number, to: number): number[] {
  const near = Math.max(0, from - 3)
  return Array.from(
    text.slice(near, to + 1).matchAll(SENTENCE_END),
    (end) => near + end.index + end[0].length,
  ).filter((end) => end >= from && end <= to)
}

function wordStart(text: string, from: number, latest: number): number {
  let at = from
  while (at < latest && at - from < LONGEST_WORD && partsWord(text, at)) at += 1
  if (partsWord(text, at)) at = from
  while (at < latest && partsCharacter(text, at)) at += 1
  return at
}

function wordEnd(text: string, from: number, soonest: number): number {
  let at = from
  while (at > soonest && from - at < LONGEST_WORD && partsWord(text, at)) at -= 1
  if (partsWord(text, at) && at > soonest) at = from
  while (at > 0 && partsCharacter(text, at)) at -= 1
  return at
}

/** Without spaces and dividers at its ends, nor marks at its beginning that close what is left out. */
function trimmed(text: string, { start, end }: TextRange, focus: TextRange): TextRange {
  const lead = start === 0 ? /^\s*/ : /^[\s·、，。；：！？,.;:!?）)】\]」』”’]*/
  const from = Math.min(
    start + (lead.exec(text.slice(start, end))?.[0].length ?? 0),
    Math.max(start, focus.start),
  )
  let to = end
  while (to > Math.max(from, Math.min(end, focus.end)) && /[\s·]/.test(text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}
