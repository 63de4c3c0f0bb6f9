import type { Finding } from '../../domain/finding'
import { checkAccounting } from './accounting'
import { checkConsistency } from './consistency'
import type { IndependentReader } from './independent-reader'
import { checkKeptFiles } from './kept-files'
import type { DoctorReport } from './report'

const RESTORE = 'Stop the server, keep the damaged file aside, and put the newest backup in its place.'

const COUNTED = {
  notes: 'Note WHERE trashedAt IS NULL',
  trashed: 'Note WHERE trashedAt IS NOT NULL',
  revisions: 'Revision',
  topics: 'Topic',
  sources: 'Source',
  papers: 'Paper',
  snapshots: 'Snapshot WHERE trashedAt IS NULL',
  attachments: 'Attachment',
  links: 'Link',
  imports: `Import WHERE status = 'done'`,
}

/** The file first, then the schema, then what the tables say: a damaged file is not asked for more. */
export async function examine(
  reader: IndependentReader,
  knownMigrations: string[],
  dataDirectory: string,
): Promise<DoctorReport> {
  const damage = await checkFile(reader)
  if (damage.length > 0) return { findings: damage, counts: {} }
  const schema = await checkMigrations(reader, knownMigrations)
  if (schema.some(({ severity }) => severity === 'error')) return { findings: schema, counts: {} }
  const findings = [
    ...(await checkReferences(reader)),
    ...(await checkConsistency(reader)),
    ...(await checkAccounting(reader)),
    ...(await checkKeptFiles(reader, dataDirectory)),
  ]
  return { findings, counts: await count(reader) }
}

async function checkFile(reader: IndependentReader): Promise<Finding[]> {
  const rows = await reader.rows<{ integrity_check: string }>('PRAGMA integrity_check(5)')
  return rows
    .filter(({ integrity_check: verdict }) => verdict !== 'ok')
    .map(({ integrity_check: verdict }) => ({
      code: 'damaged',
      severity: 'error',
      message: `The database file is damaged: ${verdict.replaceAll('\n', ', ')}.`,
      fix: RESTORE,
    }))
}

async function checkMigrations(reader: IndependentReader, known: string[]): Promise<Finding[]> {
  const [table] = await reader.rows(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`)
  if (!table) {
    return [
      {
        code: 'foreign',
        severity: 'error',
        message: 'This is not a Daybook database.',
        fix: 'Name another file.',
      },
    ]
  }
  const rows = await reader.rows<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const applied = rows.map(({ name }) => name)
  const unknown = applied.filter((name) => !known.includes(name))
  const missing = known.filter((name) => !applied.includes(name))
  return [
    ...unknown.map((name) =>
      migrationFinding('migration-unknown', name, 'comes from a newer Daybook', 'Start that version.'),
    ),
    ...missing.map((name) =>
      migrationFinding('migration-pending', name, 'is not applied yet', 'Start the server once.'),
    ),
  ]
}

function migrationFinding(code: string, name: string, what: string, fix: string): Finding {
  return { code, severity: 'error', message: `The migration ${name} ${what}.`, params: { name }, fix }
}

async function checkReferences(reader: IndependentReader): Promise<Finding[]> {
  const rows = await reader.rows<{ table: string; parent: string; count: number }>(
    'SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY "table", parent',
  )
  return rows.map(({ table, parent, count: broken }) => ({
    code: 'dangling-reference',
    severity: 'error',
    message: `${broken} rows of ${table} point to rows of ${parent} that do not exist.`,
    params: { table, parent, count: broken },
    fix: RESTORE,
  }))
}

async function count(reader: IndependentReader): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, rows] of Object.entries(COUNTED)) {
    const [row] = await reader.rows<{ count: number }>(`SELECT count(*) AS count FROM ${rows}`)
    counts[name] = row?.count ?? 0
  }
  return counts
}
