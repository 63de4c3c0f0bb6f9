import { backupCommand } from './backup'
import { briefCommand } from './brief'
import { changesCommand } from './changes'
import type { Command, Surroundings } from './command'
import { compareCommand } from './compare'
import { readConfig } from './config'
import { doctorCommand } from './doctor-command'

import { exportCommand } from './export'
import { graphCommand } from './graph'
import { importCommand } from './import'
import { linksCommand } from './links'
import { meetingsCommand } from './meetings'
import { mentionsCommand } from './mentions'
import { notesCommand } from './notes'
import { numbersCommand } from './numbers'
import { type ExitStatus, Misuse } from './outcome'
import { papersCommand } from './papers'
import { questionsCommand } from './questions'
import { rebuildCommand } from './rebuild'
import { reviewCommand } from './review'
import { revisionsCommand } from './revisions'
import { searchCommand } from './search'
import { sentenceFor } from './sentence'
import { serveCommand } from './serve'
import { snapshotsCommand } from './snapshots'
import { suggestionsCommand } from './suggestions'
import { termsCommand } from './terms'
import { topicsCommand } from './topics'
import { trashCommand } from './trash'
import { undoCommand } from './undo'

const commands: Command[] = [
  serveCommand,
  importCommand,
  exportCommand,
  searchCommand,
  briefCommand,
  graphCommand,
  revisionsCommand,
  backupCommand,
  doctorCommand,

  rebuildCommand,
  trashCommand,
  undoCommand,
  topicsCommand,
  mentionsCommand,
  meetingsCommand,
  papersCommand,
  suggestionsCommand,
  termsCommand,
  questionsCommand,
  compareCommand,
  numbersCommand,
  reviewCommand,
  changesCommand,
  linksCommand,
  snapshotsCommand,
  notesCommand,
]

/** Runs one command line to its end and gives the exit status. */
export async function main(argv: string[], place: { root: string; cwd: string }): Promise<ExitStatus> {
  // `daybook export - | head` closes the pipe early; that is no failure.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) =>
    process.exit(problem.code === 'EPIPE' ? 0 : 1),
  )
  const surroundings: Surroundings = {
    config: () => readConfig(process.env, place),
    cwd: place.cwd,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  }
  const [name, ...args] = argv
  const asksForHelp = (word: string | undefined) => word === '--help' || word === '-h' || word === 'help'
  const command = commands.find((candidate) => candidate.name === name)
  if (name === undefined || asksForHelp(name)) {
    ;(name === undefined ? surroundings.err : surroundings.out)(overview())
    return name === undefined ? 2 : 0
  }
  if (!command) return misuse(`There is no command ${name}.`, overview(), surroundings)
  if (args.some((word) => word === '--help' || word === '-h')) {
    surroundings.out(helpFor(command))
    return 0
  }
  try {
    return await command.run(args, surroundings)
  } catch (problem) {
    if (problem instanceof Misuse) return misuse(problem.message, usageOf(command), surroundings)
    surroundings.err(`${sentenceFor(problem)}\n`)
    return 1
  }
}

function misuse(message: string, help: string, { err }: Surroundings): ExitStatus {
  err(`${message}\n\n${help}`)
  return 2
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`).join('')
  return `Usage: daybook <command> [--help]\n\n${list}`
}

function usageOf({ name, usage }: Command): string {
  return `Usage: daybook ${name} ${usage}`.trimEnd().concat('\n')
}

function helpFor(command: Command): string {
  const details = (command.details ?? []).map((line) => `  ${line}\n`).join('')
  return `${usageOf(command)}\n${command.summary}\n${details === '' ? '' : `\n${details}`}`
}
