import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../../domain/finding'
import type { IndependentReader } from './independent-reader'

/** A folder of files named by their content, and the rows that say which there should be: `hash` and `size` of each. */
type Folder = { name: 'attachments' | 'snapshots'; what: string; sql: string }

const FOLDERS: Folder[] = [
  { name: 'attachments', what: 'pictures and files of notes', sql: 'SELECT hash, size FROM Attachment' },
  {
    name: 'snapshots',
    what: 'saved copies',
    sql: `SELECT hash, size FROM Snapshot UNION
          SELECT value->>'hash', value->>'size' FROM Setting WHERE key LIKE 'snapshot-waiting:%'`,
  },
]

type Kept = { files: Map<string, number>; unfinished: string[] }

/** Files that rows name and that are gone or cut short, and files that no row names. */
export async function checkKeptFiles(reader: IndependentReader, dataDirectory: string): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { name, what, sql } of FOLDERS) {
    const rows = await reader.rows<{ hash: string; size: number }>(sql)
    const { files, unfinished } = await listKept(join(dataDirectory, name))
    const known = new Set(rows.map(({ hash }) => hash))
    const missing = rows.filter(({ hash }) => !files.has(hash)).map(({ hash }) => hash)
    const cut = rows.filter(({ hash, size }) => files.has(hash) && files.get(hash) !== Number(size))
    const orphans = [...files.keys()].filter((hash) => !known.has(hash))
    findings.push(
      ...finding('file-missing', 'error', missing, `${what} are gone from ${name}`, RESTORE),
      ...finding(
        'file-size',
        'error',
        cut.map(({ hash }) => hash),
        `${what} have another size than they had`,
        RESTORE,
      ),
      ...finding('file-orphan', 'info', orphans, `files in ${name} belong to nothing`, KEEP),
      ...finding('file-unfinished', 'info', unfinished, `files in ${name} were never finished`, REMOVE),
    )
  }
  return findings
}

const RESTORE = 'Copy them from the folder `files` of the backups, or add the files once more.'
const KEEP = 'They do no harm. Remove them when you are sure that no older backup is to come back.'
const REMOVE = 'They are left of a write that was cut off; remove them while Daybook is stopped.'

function finding(
  code: string,
  severity: Finding['severity'],
  names: string[],
  sentence: string,
  fix: string,
): Finding[] {
  if (names.length === 0) return []
  const examples = names.slice(0, 3).map((name) => name.slice(0, 16))
  const message = `${names.length} ${sentence}: ${examples.join(', ')}${names.length > 3 ? ', …' : ''}.`
  return [{ code, severity, message, params: { count: names.length, examples: examples.join(', ') }, fix }]
}

/** Sizes by hash; empty where there is no such folder yet. */
async function listKept(folder: string): Promise<Kept> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = new Map<string, number>()
  const unfinished: string[] = []
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const [, hash] = /^([0-9a-f]{64})\.[a-z]{3,4}$/.exec(entry.name) ?? []
    if (hash) files.set(hash, (await stat(join(entry.parentPath, entry.name))).size)
    else if (entry.name.endsWith('.part')) unfinished.push(entry.name)
  }
  return { files, unfinished }
}
