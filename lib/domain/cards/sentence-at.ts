import type { Stretch } from '../aspects/note-blocks'
import { findTex } from '../tex-ranges'

/** A line that is longer is asked by its sentences. */
const LONG = 220
/** In a line without end so much is looked at on either side. */
const NEAR = 4_000
const MARKER =
  /^[ \t]*(?:(?:[-*+•·‣>]|#{1,6}|\d{1,3}[.)])[ \t]+|\d{1,3}、[ \t]*|[（(]\d{1,2}[)）][ \t]*|[①-⑳][ \t]*)*(?:\[[ xX]\][ \t]+)?/

/** The lines a stretch stands in, without bullet; of long ones the sentences. A formula is never cut. */
export function sentenceAt(body: string, { start, end }: Stretch): Stretch {
  const { start: first, end: last } = lineAround(body, { start, end })
  const marker = MARKER.exec(body.slice(first, start))?.[0].length ?? 0
  const line = trimmed(body, { start: first + marker, end: last })
  if (line.end - line.start <= LONG) return line
  const text = body.slice(line.start, line.end)
  const formulas = findTex(text)
  const stops = Array.from(text.matchAll(/[。！？!?；]|\.(?=\s)/g), ({ index }) => index).filter(
    (at) => !formulas.some((range) => range.start <= at && at < range.end),
  )
  const from = stops.filter((at) => at < start - line.start).at(-1)
  const to = stops.find((at) => at >= end - line.start)
  return trimmed(body, {
    start: from === undefined ? line.start : line.start + from + 1,
    end: to === undefined ? line.end : line.start + to + 1,
  })
}

/** Without line breaks, the lines of a stretch; of endless ones what is near. */
export function lineAround(body: string, { start, end }: Stretch): Stretch {
  const before = body.slice(Math.max(0, start - NEAR), start)
  const after = body.slice(end, end + NEAR)
  const stop = after.indexOf('\n')
  return {
    start: start - (before.length - (before.lastIndexOf('\n') + 1)),
    end: end + (stop === -1 ? after.length : stop),
  }
}

function trimmed(body: string, { start, end }: Stretch): Stretch {
  const text = body.slice(start, end)
  return {
    start: start + (text.length - text.trimStart().length),
    end: end - (text.length - text.trimEnd().length),
  }
}
