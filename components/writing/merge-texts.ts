import { mergeText } from '@/lib/domain/merge-text'

/**
 * Two texts that grew from `base`, put together. Where both changed the same words the lines of both stay, `first`
 * before `second`: doubled words are seen and mended, missing ones are not. Where both wrote on at the end of the same
 * words, the second goes on where the first stops.
 */
export function mergeKeepingBoth(base: string, first: string, second: string): string {
  const merged = mergeText(base, first, second)
  if (merged.ok) return merged.text
  return merged.pieces
    .flatMap((piece) =>
      piece.kind === 'merged' ? piece.lines : linesOfBoth(piece.base, piece.yours, piece.theirs),
    )
    .join('\n')
}

/** Newer typing goes on where older stops: then it holds the words of both. */
function linesOfBoth(base: string[], one: string[], other: string[]): string[] {
  const [begun, first, second] = [base.join('\n'), one.join('\n'), other.join('\n')]
  if (second.startsWith(first)) return other
  if (first.startsWith(begun) && second.startsWith(begun)) return [first + second.slice(begun.length)]
  return first.startsWith(second) ? one : [...one, ...other]
}
