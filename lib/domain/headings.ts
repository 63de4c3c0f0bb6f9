import { maskCode } from './code-mask'

export type FoundHeading = { text: string; start: number; end: number }

/** The `#` lines of a body that are no code, in order; `start` and `end` span the line. */
export function findHeadings(body: string): FoundHeading[] {
  if (!body.includes('#')) return []
  const found = maskCode(body).matchAll(/^ {0,3}#{1,6}[^\S\n]+(\S.*?)[^\S\n]*#*[^\S\n]*$/gm)
  return Array.from(found, (match) => {
    const end = match.index + match[0].length
    return { text: body.slice(match.index, end).replace(/^[ #]+|[ #]+$/g, ''), start: match.index, end }
  })
}
