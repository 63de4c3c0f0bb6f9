export type DataDirectoryProblemCode =
  | 'not-a-directory'
  | 'not-writable'
  | 'cannot-create'
  | 'little-space'
  | 'database-missing'
  | 'in-use'

/** Why the program does not start here: one sentence for the person who started it. */
export class DataDirectoryProblem extends Error {
  override readonly name = 'DataDirectoryProblem'
  readonly code: DataDirectoryProblemCode

  constructor(code: DataDirectoryProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
