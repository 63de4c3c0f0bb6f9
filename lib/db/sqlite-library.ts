import { existsSync, readFileSync } from 'node:fs'
import type { PrismaClient } from './generated/client'

/** Earlier versions can corrupt a database in WAL mode when a second process writes or checkpoints (the WAL-reset bug). */
const OLDEST_SOUND = [3, 51, 3] as const

const MAPS = '/proc/self/maps'

/** Refuses an SQLite that is known to lose data, and a process with two of them in it. */
export async function requireSoundSqlite(prisma: PrismaClient): Promise<void> {
  const rows = await prisma.$queryRaw<{ version: string }[]>`SELECT sqlite_version() AS version`
  const version = rows[0]?.version ?? 'unknown'
  if (!isSound(version)) {
    throw new Error(
      `SQLite ${version} can corrupt a database; Daybook needs ${OLDEST_SOUND.join('.')} or newer.`,
    )
  }
  const libraries = existsSync(MAPS) ? sqliteLibraries(readFileSync(MAPS, 'utf8')) : []
  if (libraries.length > 1) {
    throw new Error(
      `Two SQLite libraries in one process drop each other's locks: ${libraries.join(' and ')}.`,
    )
  }
}

export function isSound(version: string): boolean {
  const found = version.split('.').map(Number)
  for (const [place, least] of OLDEST_SOUND.entries()) {
    const part = found[place] ?? 0
    if (part !== least) return part > least
  }
  return true
}

/** The distinct files of SQLite libraries in a Linux memory map. */
export function sqliteLibraries(maps: string): string[] {
  const files = maps
    .split('\n')
    .flatMap((line) => line.match(/\/.*(?:sqlite|libsql)[^/]*\.(?:node|so)\S*$/)?.[0] ?? [])
  return [...new Set(files)]
}
