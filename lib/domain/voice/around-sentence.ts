import type { Sentence } from './read-sentences'
import { hanOf } from './sentence-form'
import type { VoicedSentence } from './voice'

type Verdict = Pick<VoicedSentence, 'voice' | 'why'>

/** How much the other sentences of a line say of one, and those of the lines that touch it. */
const SAME_LINE = 0.6
const NEXT_LINE = 0.4

/** Of one line the sum over its sentences, each at least -1: an opinion among them is no proof for the rest. */
type LineSum = { sum: number; count: number; latin?: boolean }

/** What the sentences around each one say of it, each line at most 3. Only running text has neighbours. */
export function evidenceAround(sentences: readonly Sentence[], evidence: readonly number[]): number[] {
  const lines = new Map<number, LineSum>()
  const floor = (index: number) => Math.max(-1, evidence[index] ?? 0)
  sentences.forEach(({ line, in: kind, text }, index) => {
    if (kind !== 'line') return
    const { sum, count } = lines.get(line) ?? { sum: 0, count: 0 }
    lines.set(line, { sum: sum + floor(index), count: count + 1, latin: hanOf(text) === 0 })
  })
  return sentences.map(({ line, in: kind }, index) => {
    if (kind !== 'line') return 0
    const { sum, count, latin } = lines.get(line) ?? { sum: 0, count: 1 }
    const others = mean({ sum: sum - floor(index), count: count - 1 })
    // Below a pasted abstract in English stands what the writer makes of it in Chinese.
    const sides = [lines.get(line - 1), lines.get(line + 1)].filter((side) => side?.latin === latin)
    const beside = mean({
      sum: sides.reduce((total, side) => total + (side ? mean(side) : 0), 0),
      count: sides.length,
    })
    return SAME_LINE * others + NEXT_LINE * beside
  })
}

const mean = ({ sum, count }: LineSum): number => (count <= 0 ? 0 : Math.min(3, sum / count))

/** Of the sentences around one so many must be pasted for it to be so too, when nothing speaks for the writer. */
const MOST = 0.6
/** And at least so many. */
const LEAST = 2

type Verdicts = readonly Verdict[]
/** Lines that touch, in one script: the indexes of their sentences, line by line. */
type Run = number[][]

/**
 * Who pastes a paragraph pastes the plain sentences in it with the telling ones: the indexes of those. With `wholly` a
 * run of lines without a word of the writer's is taken as one paragraph, else each line with those beside it.
 */
export function plainAmongPasted(
  sentences: readonly Sentence[],
  verdicts: Verdicts,
  wholly: boolean,
): Set<number> {
  const isPlain = (index: number) =>
    verdicts[index]?.why === 'default' && /[。.）)」]$/.test(sentences[index]?.text ?? '')
  const pasted = runsOf(sentences).flatMap((run) => {
    const sureOfOwn = run.flat().some((index) => isPlainlyOwn(verdicts[index]))
    if (wholly && !sureOfOwn && isPasted(run.flat(), verdicts)) return run.flat().filter(isPlain)
    return run.flatMap((line, at) => {
      const near = [...(run[at - 1] ?? []), ...line, ...(run[at + 1] ?? [])]
      return line.filter(
        (index) =>
          isPlain(index) &&
          isPasted(
            near.filter((other) => other !== index),
            verdicts,
          ),
      )
    })
  })
  return new Set(pasted)
}

function isPasted(indexes: number[], verdicts: Verdicts): boolean {
  const theirs = indexes.filter((index) => verdicts[index]?.voice === 'theirs').length
  return theirs >= LEAST && theirs >= MOST * indexes.length
}

function isPlainlyOwn(verdict: Verdict | undefined): boolean {
  return verdict?.voice === 'own' && verdict.why !== 'default'
}

function runsOf(sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = []
  let last: { line: number; latin: boolean } | null = null
  sentences.forEach(({ line, in: kind, text }, index) => {
    if (kind !== 'line') return
    const latin = hanOf(text) === 0
    const run = runs.at(-1)
    const goesOn = run && last && line - last.line <= 1 && last.latin === latin
    if (goesOn && line === last?.line) run.at(-1)?.push(index)
    else if (goesOn) run.push([index])
    else runs.push([[index]])
    last = { line, latin }
  })
  return runs
}
