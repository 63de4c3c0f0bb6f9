/**
 * What the printer puts before a note that the reader would cut otherwise: the next line is its title, then so many
 * link lines and so many lines of body, whatever they look like.
 */
export type NoteMark = { links: number; lines: number }

export function parseMark(line: string): NoteMark | null {
  const match = /^<!-- note: (\d{1,6}) links, (\d{1,7}) lines -->$/.exec(line.trim())
  return match && { links: Number(match[1]), lines: Number(match[2]) }
}

export function printMark({ links, lines }: NoteMark): string {
  return `<!-- note: ${links} links, ${lines} lines -->`
}
