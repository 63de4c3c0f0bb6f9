import { align, type Run, shortest } from './align'
import { linesOf, tokensOf } from './tokens'

/** A stretch of a comparison. What is `same` or `added` makes the text after, `same` or `removed` the one before. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Characters that are compared word by word; whatever lies beyond is compared by lines, so that a book stays quick. */
const WORDWISE = 120_000

/** Parts of the words of the longer or of the shorter text that must be in both for a comparison by words. */
const OF_LONGER = 0.25
const OF_SHORTER = 0.8

const LETTER = /[\p{L}\p{N}]/u

/** What changed, by words: lines first, then the words of the lines that differ. */
export function diffTexts(before: string, after: string): DiffPart[] {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }]
  const parts: DiffPart[] = []
  let left = WORDWISE
  for (const { removed, added, same } of hunksOf(align(linesOf(before), linesOf(after)))) {
    left -= removed.length + added.length
    parts.push(...(left >= 0 ? diffWords(removed, added) : replacedBy(removed, added)))
    parts.push({ kind: 'same', text: same })
  }
  return joined(parts)
}

type Hunk = { removed: string; added: string; same: string }

/** Changes with the unchanged stretch after each; the first may be empty but for that. */
function hunksOf(runs: Run[]): Hunk[] {
  const hunks: Hunk[] = [{ removed: '', added: '', same: '' }]
  for (const { kind, tokens } of runs) {
    let hunk = hunks.at(-1) as Hunk
    if (kind !== 'same' && hunk.same !== '') {
      hunk = { removed: '', added: '', same: '' }
      hunks.push(hunk)
    }
    hunk[kind] += tokens.join('')
  }
  return hunks
}

function diffWords(before: string, after: string): DiffPart[] {
  if (before === '' || after === '') return replacedBy(before, after)
  const runs = shortest(tokensOf(before), tokensOf(after))
  if (!runs) return replacedBy(before, after)
  return haveMuchInCommon(runs) ? withoutIslands(toParts(runs)) : replacedBy(before, after)
}

/** Or else the place was written anew, and is shown as one text for another: scraps in common would only confuse. */
function haveMuchInCommon(runs: Run[]): boolean {
  const count = { same: 0, added: 0, removed: 0 }
  for (const { kind, tokens } of runs) count[kind] += tokens.filter((token) => LETTER.test(token)).length
  const [less, more] = [count.added, count.removed].toSorted((a, b) => a - b) as [number, number]
  return count.same >= (count.same + more) * OF_LONGER || count.same >= (count.same + less) * OF_SHORTER
}

/** One text for another; the line that both end is not part of it. */
function replacedBy(before: string, after: string): DiffPart[] {
  const lineEnd = /\r?\n$/.exec(before)?.[0] ?? ''
  const end = lineEnd !== '' && after.endsWith(lineEnd) ? lineEnd : ''
  const upTo = (text: string) => text.slice(0, text.length - end.length)
  return [
    { kind: 'removed', text: upTo(before) },
    { kind: 'added', text: upTo(after) },
    { kind: 'same', text: end },
  ]
}

function toParts(runs: Run[]): DiffPart[] {
  return runs.map(({ kind, tokens }) => ({ kind, text: tokens.join('') }))
}

/** Spaces and marks left standing between two changed words are taken along: a reader sees one change, not three. */
function withoutIslands(parts: DiffPart[]): DiffPart[] {
  return parts.flatMap((part, index) => {
    const inside = parts[index - 1] !== undefined && parts[index + 1] !== undefined
    if (part.kind !== 'same' || !inside || /[\p{L}\p{N}\n\r]/u.test(part.text)) return [part]
    return [
      { kind: 'removed' as const, text: part.text },
      { kind: 'added' as const, text: part.text },
    ]
  })
}

/** Neighbours of one kind as one part; between two unchanged stretches first what went, then what came. */
function joined(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const { kind, text } of parts) {
    if (text === '') continue
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  }
  flush()
  return result
}
