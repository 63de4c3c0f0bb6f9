/**
 * What to tell of a failure: the sentence of one that was thrown to be read, the whole stack of one that was not,
 * since then only the stack says where to look.
 */
export function sentenceFor(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem)
  const code = (problem as { code?: unknown }).code
  if (code === 'P2039') return 'The disk is full. Nothing was changed; free some space and try again.'
  if (code === 'P1008' || code === 'SQLITE_BUSY') {
    return 'The notebook is busy with another change. Nothing was changed; try again in a moment.'
  }
  return problem.constructor === Error || problem.constructor === TypeError || code !== undefined
    ? (problem.stack ?? problem.message)
    : problem.message
}
