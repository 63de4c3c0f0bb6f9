// A program for migration-kill.test.ts: <database file> <backups folder> <migrations folder>. Says that it begins, and
// migrates until it is killed: the last statement never ends.
import { writeSync } from 'node:fs'
import { argv } from 'node:process'
import { migrate } from '../../db/migrate'
import { readMigrations } from '../../db/migrations'

const [, , file = '', backups = '', migrations = ''] = argv
const rows = (from: number) =>
  `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${from} + 1999)
   INSERT INTO Setting SELECT 'new ' || i, hex(randomblob(200)) FROM n;`
const steps = Array.from({ length: 40 }, (_, step) => rows(step * 2000))
const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;'

writeSync(1, 'begins\n')
await migrate(file, {
  migrations: [
    ...readMigrations(migrations),
    {
      name: '20990101000000_many_settings',
      sql: `CREATE TABLE Marker (id INTEGER);\n${steps.join('\n')}\n${endless}`,
    },
  ],
  backups,
  now: () => new Date(),
})
