import { BRIEF_SECTIONS, type BriefLine } from './brief'
import { groupBy } from './group-by'

/** What the writer did to a line. */
export type LineTouch = {
  hidden: boolean
  pinned: boolean
  /** Among its siblings: the lines of its section, or those below the same gist. */
  position: number | null
  /** In the writer's words for this meeting. */
  text: string | null
}

/**
 * Lines as found, in the writer's order and with what the writer did to them. Siblings that have no place yet follow
 * the one they were found behind; what stands below a hidden gist is hidden with it unless it is pinned.
 */
export function arrangeLines(
  found: readonly BriefLine[],
  touches: ReadonlyMap<string, LineTouch>,
): BriefLine[] {
  const touched = found.map((line) => touchLine(line, touches.get(line.key)))
  const hiddenGists = new Set(touched.filter(({ hidden }) => hidden).map(({ key }) => key))
  const lines = touched.map((line) =>
    line.under && hiddenGists.has(line.under) && !line.pinned ? { ...line, hidden: true } : line,
  )
  const below = groupBy(lines, ({ under }) => under ?? '')
  return BRIEF_SECTIONS.flatMap((section) => {
    const top = (below.get('') ?? []).filter((line) => line.section === section)
    return inWritersOrder(top, touches).flatMap((line) => [
      line,
      ...inWritersOrder(below.get(line.key) ?? [], touches),
    ])
  })
}

/** Keys of the lines a line can change places with, itself among them, in the order they stand. */
export function siblingsOf(lines: readonly BriefLine[], key: string): string[] {
  const line = lines.find((one) => one.key === key)
  if (!line) return []
  return lines
    .filter(({ section, under }) => section === line.section && under === line.under)
    .map((one) => one.key)
}

/** The order after one of them has gone to stand before another, at the end for `null`; unchanged where one is unknown. */
export function movedBefore(order: readonly string[], key: string, before: string | null): string[] {
  if (!order.includes(key) || key === before || (before !== null && !order.includes(before)))
    return [...order]
  const others = order.filter((one) => one !== key)
  return others.toSpliced(before === null ? others.length : others.indexOf(before), 0, key)
}

function touchLine(line: BriefLine, touch: LineTouch | undefined): BriefLine {
  if (!touch) return line
  const { hidden, pinned, text } = touch
  if (text === null) return { ...line, hidden, pinned }
  return { ...line, hidden, pinned, text, html: null, edited: true, voice: 'own', rule: null }
}

function inWritersOrder(found: BriefLine[], touches: ReadonlyMap<string, LineTouch>): BriefLine[] {
  const placeOf = ({ key }: BriefLine) => touches.get(key)?.position ?? null
  const ordered = found
    .filter((line) => placeOf(line) !== null)
    .sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0))
  if (ordered.length === 0) return found
  found.forEach((line, index) => {
    if (placeOf(line) !== null) return
    const before = found[index - 1]
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, line)
  })
  return ordered
}
