const ITEM = /^(\s*)((?:[-*+]|\d{1,9}[.)])(?:\s+|$))/

/** Whether a line begins a list item. */
export function isListItem(line: string): boolean {
  return ITEM.test(line)
}

/**
 * How far (in spaces) the lines `first` to `last` should stand in once they are a level deeper or less deep, as the
 * difference from now. Deeper means under the item above, so a first item cannot go; 0 where there is nothing to do.
 */
export function indentChange(lines: readonly string[], first: number, deeper: boolean): number {
  const indent = indentOf(lines[first] ?? '')
  for (let above = first - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? ''
    const item = ITEM.exec(line)
    if (!item) {
      if (line.trim() === '' || indentOf(line) > 0) continue
      break
    }
    const [start, content] = [item[1]?.length ?? 0, item[0].trimEnd().length + 1]
    if (deeper && start <= indent) return Math.max(0, content - indent)
    if (!deeper && start < indent) return start - indent
  }
  return deeper ? 0 : -indent
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
