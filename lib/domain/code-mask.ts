/** The text with fenced and inline code blanked; same length, same line breaks. */
export function maskCode(text: string): string {
  return maskInline(maskFences(text))
}

function maskFences(text: string): string {
  let fence: string | null = null
  return text
    .split('\n')
    .map((line) => {
      if (fence === null) {
        const opening = /^ {0,3}(?:[-*+>] *)*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
        if (!opening) return line
        fence = opening
        return blankLine(line)
      }
      const closing = /^ {0,3}(?:> *)*\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1]
      if (closing?.startsWith(fence)) fence = null
      return blankLine(line)
    })
    .join('\n')
}

/** A run of backticks is closed by the next run of the same length in the same paragraph (CommonMark 6.1). */
function maskInline(text: string): string {
  const runs = Array.from(text.matchAll(/`+|\n[^\S\n]*\n/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ticks: match[0].startsWith('`') ? match[0].length : 0,
  }))
  const closes = closingRuns(runs.map((run) => run.ticks))
  let masked = ''
  let from = 0
  for (let index = 0; index < runs.length; index += 1) {
    const close = closes[index]
    const opening = runs[index]
    const closing = close === undefined ? undefined : runs[close]
    if (!opening || !closing || close === undefined) continue
    masked += text.slice(from, opening.start) + blankLine(text.slice(opening.start, closing.end))
    from = closing.end
    index = close
  }
  return masked + text.slice(from)
}

/** For each run the index of the next one of its length; 0 stands for a blank line, which nothing crosses. */
function closingRuns(ticks: number[]): (number | undefined)[] {
  const closes = new Array<number | undefined>(ticks.length)
  const next = new Map<number, number>()
  for (let index = ticks.length - 1; index >= 0; index -= 1) {
    const length = ticks[index] ?? 0
    if (length === 0) {
      next.clear()
      continue
    }
    closes[index] = next.get(length)
    next.set(length, index)
  }
  return closes
}

function blankLine(text: string): string {
  return text.replace(/[^\n\r]/g, ' ')
}
