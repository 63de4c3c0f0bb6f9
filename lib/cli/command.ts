import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Config } from './config'
import { type ExitStatus, Misuse } from './outcome'

/** What a command may touch of the outside. */
export type Surroundings = {
  /** Read when asked for: `--help` must work whatever the environment says. */
  config: () => Config
  /** Relative paths are meant from here. */
  cwd: string
  /** The result; with `--json` nothing else goes here. */
  out: (text: string) => void
  /** Progress and complaints. */
  err: (text: string) => void
}

export type Command = {
  name: string
  /** What follows the name in its usage line. */
  usage: string
  /** One line for the list of commands. */
  summary: string
  /** Further lines of its own help. */
  details?: string[]
  run: (args: string[], surroundings: Surroundings) => Promise<ExitStatus>
}

type Options = NonNullable<ParseArgsConfig['options']>

/** Options and positional arguments of one command; an unknown option is misuse. */
export function parse<const T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (problem) {
    throw new Misuse(problem instanceof Error ? problem.message : String(problem))
  }
}

/** The result as the API would send it. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Rows in columns, each as wide as its widest cell; Chinese characters take two places. */
export function printTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  const line = (row: string[]) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ')
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('')
}

/** Places a text takes in a terminal. */
export function widthOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
  )
  return [...text].length + (wide?.length ?? 0)
}
