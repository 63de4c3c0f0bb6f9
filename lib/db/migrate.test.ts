import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from './migrate'
import type { Migration } from './migrations'
import { readMigrations } from './migrations'
import { migrationsFolder, type ScratchDatabase, scratchDatabase } from './scratch-database'

const known = readMigrations(migrationsFolder)

let scratch: ScratchDatabase

beforeEach(async () => {
  scratch = await scratchDatabase()
})
afterEach(() => scratch.remove())

function run(...further: Migration[]) {
  return migrate(scratch.file, {
    migrations: [...known, ...further],
    backups: join(scratch.directory, 'backups'),
    now: () => new Date('2026-02-03T04:05:06Z'),
  })
}

function ask<Row>(sql: string): Row[] {
  const connection = new Sqlite(scratch.file)
  const rows = connection.prepare<[], Row>(sql).all()
  connection.close()
  return rows
}

function execute(sql: string): void {
  const connection = new Sqlite(scratch.file)
  connection.exec(sql)
  connection.close()
}

/** Only while nothing has the database open. */
function hashOfFile(): string {
  return createHash('sha256').update(readFileSync(scratch.file)).digest('hex')
}

const topics = `INSERT INTO Topic (id, slug, name, kind, createdAt) VALUES (1, 'detr', 'DETR', 'model', '2026-01-01');
  INSERT INTO TopicAlias (topicId, name, normalized) VALUES (1, 'DETR', 'detr'), (1, 'End-to-end', 'endtoend');`

/** As Prisma writes the rebuilding of a table, its pragmas included. */
const rebuildsTopic: Migration = {
  name: '20990101000000_topics_have_colours',
  sql: `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Topic" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" TEXT NOT NULL, "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL, "colour" TEXT NOT NULL DEFAULT '', "createdAt" DATETIME NOT NULL);
INSERT INTO "new_Topic" ("id", "slug", "name", "kind", "createdAt") SELECT "id", "slug", "name", "kind", "createdAt" FROM "Topic";
DROP TABLE "Topic";
ALTER TABLE "new_Topic" RENAME TO "Topic";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`,
}

describe('migrate', () => {
  it('makes the tables of an empty database and records each migration as Prisma does', () => {
    const rows = ask<{ name: string; checksum: string; finished_at: number; rolled_back_at: null }>(
      'SELECT migration_name AS name, checksum, finished_at, rolled_back_at FROM _prisma_migrations',
    )
    expect(rows).toEqual(
      known.map(({ name, sql }) => ({
        name,
        checksum: createHash('sha256').update(sql).digest('hex'),
        finished_at: Date.parse('2026-01-02T03:04:05Z'),
        rolled_back_at: null,
      })),
    )
    expect(ask('SELECT * FROM Note')).toEqual([])
    expect(existsSync(join(scratch.directory, 'backups'))).toBe(false)
  })

  it('does nothing the second time', async () => {
    const before = hashOfFile()
    expect(await run()).toEqual({ applied: [], backup: null })
    expect(hashOfFile()).toBe(before)
  })

  it('rebuilds a table without losing what refers to it', async () => {
    execute(topics)
    const { applied, backup } = await run(rebuildsTopic)
    expect(applied).toEqual([rebuildsTopic.name])
    expect(ask('SELECT slug, colour FROM Topic')).toEqual([{ slug: 'detr', colour: '' }])
    expect(ask('SELECT name FROM TopicAlias')).toHaveLength(2)
    expect(backup).toMatch(/daybook-2026-02-03T04-05-06\.000Z-before-migration\.sqlite$/)
  })

  it('the same statements in a transaction of one’s own take the references along', () => {
    execute(topics)
    execute(`PRAGMA foreign_keys = ON; BEGIN; ${rebuildsTopic.sql} COMMIT;`)
    expect(ask('SELECT name FROM TopicAlias')).toEqual([])
  })

  it('takes a backup of what was there', async () => {
    execute(topics)
    const { backup } = await run(rebuildsTopic)
    const copy = new Sqlite(backup ?? '', { readonly: true })
    expect(copy.prepare('SELECT slug, versionOfId FROM Topic').all()).toEqual([
      { slug: 'detr', versionOfId: null },
    ])
    copy.close()
  })

  const failures: [string, string, Migration[]][] = [
    [
      'failed',
      'a statement that fails after others went through',
      [rebuildsTopic, { name: '20990102000000_typing_error', sql: 'DELETE FROM Topic; SELEKT 1;' }],
    ],
    [
      'lost-rows',
      'rows that go unannounced',
      [{ name: '20990102000000_clean', sql: 'DELETE FROM TopicAlias;' }],
    ],
    [
      'lost-rows',
      'a table that goes unannounced',
      [{ name: '20990102000000_clean', sql: 'DROP TABLE TopicAlias;' }],
    ],
    [
      'dangling',
      'references to rows that went',
      [{ name: '20990102000000_clean', sql: '-- loses rows: Topic\nDELETE FROM Topic;' }],
    ],
    [
      'failed',
      'a migration that commits by itself',
      [{ name: '20990102000000_commit', sql: 'SELECT 1; COMMIT;' }],
    ],
  ]
  it.each(failures)('%s: %s leaves the database as it was', async (code, _, migrations) => {
    execute(topics)
    await expect(run(...migrations)).rejects.toMatchObject({ name: 'MigrationProblem', code })
    expect(ask('SELECT slug, versionOfId FROM Topic')).toEqual([{ slug: 'detr', versionOfId: null }])
    expect(ask('SELECT name FROM TopicAlias')).toHaveLength(2)
    expect(ask('SELECT 1 FROM _prisma_migrations')).toHaveLength(known.length)
    expect(readdirSync(join(scratch.directory, 'backups'))).toHaveLength(1)
  })

  it('rows may go when the migration says so', async () => {
    execute(topics)
    await run({ name: '20990102000000_clean', sql: '-- loses rows: TopicAlias\nDELETE FROM TopicAlias;' })
    expect(ask('SELECT name FROM TopicAlias')).toEqual([])
  })

  it('refuses a database from a newer version and changes no byte of it', async () => {
    await run({ name: '20990101000000_from_the_future', sql: 'CREATE TABLE Hologram (id INTEGER);' })
    const before = hashOfFile()
    await expect(run()).rejects.toThrow(/newer Daybook \(20990101000000_from_the_future\)/)
    await expect(run(rebuildsTopic)).rejects.toMatchObject({ code: 'newer' })
    expect(hashOfFile()).toBe(before)
  })

  it('refuses a migration that was edited after it had been applied', async () => {
    await run(rebuildsTopic)
    const edited = { ...rebuildsTopic, sql: `${rebuildsTopic.sql} -- better` }
    await expect(run(edited)).rejects.toMatchObject({ code: 'edited' })
  })

  it('takes no turned line ends for an edit', async () => {
    await run(rebuildsTopic)
    const turned = { ...rebuildsTopic, sql: rebuildsTopic.sql.replaceAll('\n', '\r\n') }
    expect((await run(turned)).applied).toEqual([])
  })

  it('refuses a migration that another program left unfinished', async () => {
    execute(`UPDATE _prisma_migrations SET finished_at = NULL`)
    await expect(run()).rejects.toMatchObject({ code: 'unfinished' })
  })

  it('refuses somebody else’s database', async () => {
    renameSync(scratch.file, join(scratch.directory, 'ours.db'))
    execute('CREATE TABLE Recipe (name TEXT)')
    await expect(run()).rejects.toMatchObject({ code: 'foreign' })
  })
})
