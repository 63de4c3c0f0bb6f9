import type Sqlite from 'better-sqlite3'
import { MigrationProblem } from './migration-problem'
import type { Migration } from './migrations'

export type RowCounts = Map<string, number>

export function rowCounts(connection: Sqlite.Database): RowCounts {
  const tables = connection
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all()
  return new Map(
    tables.map(({ name }) => {
      const row = connection.prepare<[], { count: number }>(`SELECT count(*) AS count FROM "${name}"`).get()
      return [name, row?.count ?? 0]
    }),
  )
}

/**
 * A table that shrinks or goes is a mistake unless a migration says `-- loses rows: Table, Other` in its SQL.
 */
export function requireNothingLost(before: RowCounts, after: RowCounts, migrations: Migration[]): void {
  const meant = new Set(migrations.flatMap(({ sql }) => namedLosses(sql)))
  for (const [table, count] of before) {
    const left = after.get(table) ?? 0
    if (left < count && !meant.has(table)) {
      throw new MigrationProblem('lost-rows', `${table}: ${count} before, ${left} after`)
    }
  }
}

function namedLosses(sql: string): string[] {
  return [...sql.matchAll(/^-- loses rows: (.+)$/gm)].flatMap((match) =>
    (match[1] ?? '').split(',').map((table) => table.trim()),
  )
}
