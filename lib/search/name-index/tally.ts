/** How a word of a query met a name, strongest first. */
export const MATCHES = ['exact', 'script', 'pinyin', 'typo', 'homophone'] as const
export type NameMatch = (typeof MATCHES)[number]

/** One byte a name: the match in steps of 50, and how well within it. 0 is not met. */
const STEP = 50

/** The best grade that each name has for one word. */
export class Tally {
  private readonly grades: Uint8Array
  /** The names met, each once. */
  readonly met: number[] = []

  constructor(size: number) {
    this.grades = new Uint8Array(size)
  }

  /** `fit`: 1 to 49, more is better. */
  add(name: number, match: NameMatch, fit: number): void {
    const grade = gradeOf(match, fit)
    const known = this.grades[name]!
    if (known === 0) this.met.push(name)
    if (grade > known) this.grades[name] = grade
  }

  gradeOf(name: number): number {
    return this.grades[name]!
  }

  clear(): void {
    for (const name of this.met) this.grades[name] = 0
    this.met.length = 0
  }
}

export function matchOf(grade: number): NameMatch {
  return MATCHES[MATCHES.length - 1 - Math.floor(grade / STEP)]!
}

export function fitOf(grade: number): number {
  return grade % STEP
}

function gradeOf(match: NameMatch, fit: number): number {
  return (
    (MATCHES.length - 1 - MATCHES.indexOf(match)) * STEP + Math.max(1, Math.min(STEP - 1, Math.round(fit)))
  )
}
