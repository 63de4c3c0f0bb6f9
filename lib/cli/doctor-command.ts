import { join } from 'node:path'
import { rebuild } from '../notebook/rebuild'
import { type Command, parse, printJson, printTable } from './command'
import type { Config } from './config'
import type { DoctorReport } from './doctor/report'
import { runDoctor } from './doctor/run-doctor'
import { Misuse } from './outcome'
import { withNotebook } from './with-notebook'

/** What deriving everything afresh from the notes puts right; the rest needs a person or a backup. */
const REBUILDABLE = new Set(['text-missing', 'render-pending', 'source-without-address'])

export const doctorCommand: Command = {
  name: 'doctor',
  usage: '[--fix] [--json]',
  summary: 'examine the database with a second, independent reader',
  details: [
    '--fix    derive again what can be derived, then examine once more',
    '--json   print the findings as data',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { fix: { type: 'boolean' }, json: { type: 'boolean' } })
    if (positionals.length > 0)
      throw new Misuse('doctor takes no arguments; set DAYBOOK_DATA to examine another directory.')
    const config = surroundings.config()
    let report = await examine(config)
    if (values.fix && report.findings.some(({ code }) => REBUILDABLE.has(code))) {
      surroundings.err('Deriving everything afresh from the notes.\n')
      await withNotebook(surroundings, async (notebook) => {
        await rebuild(notebook)
        return 0
      })
      report = await examine(config)
    }
    surroundings.out(values.json ? printJson(report) : describe(report))
    return report.findings.some(({ severity }) => severity !== 'info') ? 1 : 0
  },
}

function examine({ root, databaseFile, migrations }: Config): Promise<DoctorReport> {
  return runDoctor(databaseFile, { reader: join(root, 'dist', 'doctor.mjs'), migrations })
}

function describe({ findings, counts }: DoctorReport): string {
  const table = printTable(Object.entries(counts).map(([name, count]) => [name, String(count)]))
  if (findings.length === 0) return `${table}Nothing is wrong.\n`
  const lines = findings.map(
    ({ severity, message, fix }) => `${severity}: ${message}${fix ? `\n  ${fix}` : ''}\n`,
  )
  return `${table}${lines.join('')}`
}
