export type MigrationProblemCode =
  | 'newer'
  | 'edited'
  | 'unfinished'
  | 'failed'
  | 'dangling'
  | 'lost-rows'
  | 'foreign'

const SENTENCES: Record<MigrationProblemCode, (detail: string) => string> = {
  newer: (name) =>
    `This database was changed by a newer Daybook (${name}); start that version, nothing was touched.`,
  edited: (name) =>
    `The migration ${name} was edited after it had been applied; put its file back as it was.`,
  unfinished: (name) =>
    `The migration ${name} was begun by another program and not finished; restore a backup.`,
  failed: (name) => `The migration ${name} failed; the database is as it was before.`,
  dangling: (what) =>
    `The migration would leave broken references (${what}); the database is as it was before.`,
  'lost-rows': (what) => `The migration would lose rows (${what}); the database is as it was before.`,
  foreign: (file) =>
    `${file} is not a Daybook database: it has tables but no migrations; nothing was touched.`,
}

/** Why a database stays as it is: one sentence for the person who started the program. */
export class MigrationProblem extends Error {
  override readonly name = 'MigrationProblem'
  readonly code: MigrationProblemCode

  constructor(code: MigrationProblemCode, detail: string, options?: ErrorOptions) {
    super(SENTENCES[code](detail), options)
    this.code = code
  }
}
