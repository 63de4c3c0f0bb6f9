import type { SourceLine } from './source-lines'

const RULE = /^ {0,3}([-_*])[ \t]*(?:\1[ \t]*)*$/
const ENDS_OPEN = /[:：,，、(（]\s*$/
const GOES_ON = /^[a-z]/

/**
 * Offsets at which a blank line is missing. A log is written one thought per line without blank lines, while
 * Markdown lets a block swallow what stands right below it: a bullet takes the next paragraph and the next table, a
 * table takes the next sentence, and a row of dashes turns everything above it into a heading.
 */
export function findMissingBlankLines(lines: SourceLine[]): number[] {
  const places: number[] = []
  let inList = false
  let paragraphLines = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const glued = line.kind === 'prose' && before?.kind === 'prose'
    const apart: boolean =
      glued && (isTableEdge(before, line) || leavesList(inList, before, line) || isRule(line, paragraphLines))
    if (apart) places.push(line.start)
    inList = line.listItem || (inList && line.kind !== 'blank' && !apart)
    paragraphLines =
      line.kind !== 'prose' || line.opensBlock || line.table ? 0 : apart ? 1 : paragraphLines + 1
  }
  return places
}

function isTableEdge(before: SourceLine, line: SourceLine): boolean {
  if (line.table === 'header') return true
  return before.table !== null && line.table === null && !line.opensBlock
}

/**
 * An unindented line below a bullet is the writer's next thought, not the bullet's second line, unless the bullet
 * plainly goes on: it ends with a colon or comma, or the line begins in lower case as hard-wrapped prose does.
 */
function leavesList(inList: boolean, before: SourceLine, line: SourceLine): boolean {
  if (!inList || line.opensBlock || /^[ \t]/.test(line.text)) return false
  return !ENDS_OPEN.test(before.text) && !GOES_ON.test(line.text)
}

/** Dashes below one line may be meant as its underline; below several they are a rule. */
function isRule(line: SourceLine, paragraphLines: number): boolean {
  return paragraphLines > 1 && RULE.test(line.text)
}
