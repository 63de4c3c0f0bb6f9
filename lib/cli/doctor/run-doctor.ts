import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { DoctorReport } from './report'

type DoctorOptions = {
  /** The bundle of `reader.ts`. */
  reader: string
  /** The folder `prisma/migrations`. */
  migrations: string
}

/**
 * Examines a database with another SQLite than the one that wrote it, read-only, while a server may be using it. In a
 * process of its own: a second SQLite library in this one would drop the first one's locks.
 */
export async function runDoctor(
  databaseFile: string,
  { reader, migrations }: DoctorOptions,
): Promise<DoctorReport> {
  const { stdout } = await promisify(execFile)(process.execPath, [reader, databaseFile, migrations], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as DoctorReport
}
