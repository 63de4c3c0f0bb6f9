import type { DiffPart } from './diff-texts'

/** Lines that are the same on both sides and far from any change; `text` is null where it is too long to bring along. */
export type Fold = { kind: 'folded'; lines: number; text: string | null }

/** Unchanged lines kept beside a change, so that one sees where it stands. */
const AROUND = 3
/** Fewer lines than this are not worth a fold. */
const LEAST_FOLDED = 4
const LONGEST_FOLD = 20_000

/** Puts long unchanged stretches away. */
export function foldUnchanged(parts: DiffPart[]): (DiffPart | Fold)[] {
  return parts.flatMap((part, index): (DiffPart | Fold)[] => {
    if (part.kind !== 'same') return [part]
    const lines = part.text.split(/(?<=\n)/)
    const [before, after] = [parts[index - 1], parts[index + 1]]
    // The first piece may only end, the last only begin a line that a change stands on.
    const head = before ? AROUND + (before.text.endsWith('\n') ? 0 : 1) : 0
    const tail = after ? AROUND + (part.text.endsWith('\n') ? 0 : 1) : 0
    const folded = lines.slice(head, lines.length - tail)
    if (folded.length < LEAST_FOLDED) return [part]
    const text = folded.join('')
    const pieces: (DiffPart | Fold)[] = [
      { kind: 'same', text: lines.slice(0, head).join('') },
      { kind: 'folded', lines: folded.length, text: text.length > LONGEST_FOLD ? null : text },
      { kind: 'same', text: lines.slice(lines.length - tail).join('') },
    ]
    return pieces.filter((piece) => piece.kind === 'folded' || piece.text !== '')
  })
}
