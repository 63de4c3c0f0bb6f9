/** What a command ends with: done, problems, misuse. */
export type ExitStatus = 0 | 1 | 2

/** The command was typed wrongly, or the environment is; exit status 2. */
export class Misuse extends Error {}

/** It was typed rightly but cannot be done; one sentence says what and where; exit status 1. */
export class Problem extends Error {}
