import { DataDirectoryProblem } from '../db/data-directory-problem'
import { MigrationProblem } from '../db/migration-problem'
import { CannotListen } from '../server/listen'
import { Problem } from './outcome'

const TOLD = [Problem, CannotListen, DataDirectoryProblem, MigrationProblem]

/** By the codes of Prisma and SQLite. */
const SENTENCES: Record<string, string> = {
  P2039: 'The disk is full. Nothing was changed; free some space and try again.',
  P1008: 'The notebook is busy with another change. Nothing was changed; try again in a moment.',
  SQLITE_BUSY: 'The notebook is busy with another change. Nothing was changed; try again in a moment.',
  SQLITE_FULL: 'The disk is full. Nothing was changed; free some space and try again.',
  SQLITE_NOTADB: 'The database file is not a database. Put a backup in its place.',
  SQLITE_CORRUPT:
    'The database file is damaged. Put a backup in its place; npm run daybook -- doctor says more.',
}

/**
 * What to tell of a failure: the sentence of one that was thrown to be read, the whole stack of one that was not,
 * since then only the stack says where to look.
 */
export function sentenceFor(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem)
  if (TOLD.some((kind) => problem instanceof kind)) return problem.message
  const code = 'code' in problem ? String(problem.code) : ''
  return SENTENCES[code] ?? problem.stack ?? problem.message
}
