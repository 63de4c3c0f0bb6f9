// A program of its own, started by run-doctor.ts: <database file> <migrations folder>, prints a DoctorReport as JSON.
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { argv, stdout } from 'node:process'
import { examine } from './examine'
import { openIndependently } from './independent-reader'
import type { DoctorReport } from './report'

stdout.write(JSON.stringify(await report(argv[2] ?? '', argv[3] ?? '')))

async function report(databaseFile: string, migrations: string): Promise<DoctorReport> {
  const known = readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  try {
    const reader = await openIndependently(databaseFile)
    try {
      return await examine(reader, known, dirname(databaseFile))
    } finally {
      await reader.close()
    }
  } catch (cause) {
    return { findings: [unreadable(databaseFile, cause)], counts: {} }
  }
}

function unreadable(databaseFile: string, cause: unknown): DoctorReport['findings'][number] {
  const said = cause instanceof Error ? cause.message : String(cause)
  return {
    code: 'unreadable',
    severity: 'error',
    message: `The database ${databaseFile} cannot be read: ${said}.`,
    params: { file: databaseFile },
    fix: 'See that the file is there; if it is, restore the newest backup and keep the damaged file aside.',
  }
}
