import {
  deleteImport,
  findImport,
  findLastDoneImport,
  insertImport,
  listImportRows,
  moveImport,
  type StoredImport,
  setImportEdits,
  setImportReport,
} from '../db/import-store'
import type { Queryable } from '../db/query'
import type { Finding } from '../domain/finding'
import type { ImportPage, ImportReport, ImportSummary } from '../domain/import'
import type { LogEdit } from '../formats/log/log-reading'
import { addAttachment } from './attachments'
import { commitPlan, reportAgainst, settled } from './commit-import'
import { type ImportFile, type ReadableImport, readFiles } from './import-files'
import type { ImportPlan } from './import-plan'
import type { Notebook } from './open-notebook'
import { planLog } from './plan-log'
import { planMarkdown } from './plan-markdown'
import { type RenderProgress, renderBehind, renderProgress } from './render-pending'
import { indexBehind } from './search-index'
import { inTransaction } from './transaction'
import { removeImported } from './undo-import'
import { Vocabulary } from './vocabulary'

export type Refused = { refused: Finding[] }

/** Takes files or pasted text in as previews: one for each log, one for all Markdown files together. Nothing is stored as notes yet. */
export async function startImport(
  nb: Notebook,
  input: { name: string; files: ImportFile[] },
): Promise<{ ids: number[]; refused: Finding[] }> {
  const { readable, attachments, refused } = readFiles(input.name, input.files)
  // Kept at once: by their names nothing but the notes that show them leads to them.
  refused.push(...(await keepAttachments(nb, attachments)))
  const ids: number[] = []
  for (const { name, format, text, findings } of readable) {
    await inTransaction(nb, async (tx) => {
      const id = await insertImport(tx, { name, format, status: 'preview', text }, nb.now())
      await setImportReport(tx, id, JSON.stringify({ findings }))
      ids.push(id)
    })
  }
  return { ids, refused }
}

export async function listImports(nb: Notebook): Promise<ImportSummary[]> {
  const rows = await listImportRows(nb.db.prisma)
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() }))
}

/** The preview, freshly read with its edits, or the stored accounting of an import that was made. */
export async function readImport(nb: Notebook, id: number): Promise<ImportPage | null> {
  const row = await findImport(nb.db.prisma, id)
  if (!row) return null
  const edits = editsOf(row)
  const report =
    row.status === 'preview'
      ? withDecoding(row, await reportAgainst(nb.db.prisma, await planOf(nb, nb.db.prisma, row, edits)))
      : (JSON.parse(row.report) as ImportReport)
  const { name, format, status } = row
  return {
    id,
    name,
    format,
    status,
    createdAt: new Date(row.createdAt).toISOString(),
    notes: report.notes.length,
    report,
    edits: edits.length,
  }
}

export function editImport(nb: Notebook, id: number, edit: LogEdit): Promise<void> {
  return changeEdits(nb, id, (edits) => [...edits, edit])
}

/** Takes back the last edit of a preview. */
export function undoEdit(nb: Notebook, id: number): Promise<void> {
  return changeEdits(nb, id, (edits) => edits.slice(0, -1))
}

function changeEdits(nb: Notebook, id: number, change: (edits: LogEdit[]) => LogEdit[]): Promise<void> {
  return inTransaction(nb, async (tx) => {
    const row = await findImport(tx, id)
    if (row?.status === 'preview') await setImportEdits(tx, id, JSON.stringify(change(editsOf(row))))
  })
}

/** Throws a preview away; an import that was made is undone instead. */
export function dropImport(nb: Notebook, id: number): Promise<boolean> {
  return inTransaction(nb, (tx) => deleteImport(tx, id))
}

/** Makes a previewed import, once: a second press finds it made. Rendering goes on behind. Null when there is no such import. */
export async function commitImport(nb: Notebook, id: number): Promise<ImportPage | null> {
  await inTransaction(nb, async (tx) => {
    const row = await findImport(tx, id)
    if (!row || !(await moveImport(tx, id, 'preview', 'done', nb.now()))) return
    const plan = await planOf(nb, tx, row, editsOf(row))
    const report = await commitPlan(tx, plan, { importId: id, origin: 'import', now: nb.now() })
    await setImportReport(tx, id, JSON.stringify(withDecoding(row, report)))
  })
  renderBehind(nb)
  indexBehind(nb)
  return readImport(nb, id)
}

/**
 * Reads and stores in one go, for the API and the command line. An import that would make nothing leaves nothing behind,
 * and a dry run changes nothing. Several logs give one report.
 */
export async function importFiles(
  nb: Notebook,
  input: { name: string; files: ImportFile[]; dryRun?: boolean; origin?: string },
): Promise<{ report: ImportReport; importIds: number[] } | Refused> {
  const { readable, attachments, refused } = readFiles(input.name, input.files)
  if (!input.dryRun) refused.push(...(await keepAttachments(nb, attachments)))
  if (readable.length === 0) return { refused }
  const reports: ImportReport[] = []
  const importIds: number[] = []
  for (const one of readable) {
    const { report, importId } = await importOne(nb, one, input.dryRun ?? false, input.origin ?? 'import')
    reports.push(report)
    if (importId !== null) importIds.push(importId)
  }
  indexBehind(nb)
  const report = joinReports(reports)
  report.findings.unshift(...refused)
  return { report, importIds }
}

/** Keeps the files that notes show; says of those that may not be kept, or are not what their names say. */
async function keepAttachments(nb: Notebook, files: ImportFile[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { name, bytes } of files) {
    const kept = await addAttachment(nb, { name, bytes })
    if ('refused' in kept) findings.push(notKept(name, kept.message))
    else if (!name.endsWith(kept.url.split('/').at(-1) ?? ''))
      findings.push(notKept(name, 'Its bytes have another hash.'))
  }
  return findings
}

function notKept(file: string, message: string): Finding {
  return { code: 'attachment-refused', severity: 'warning', message: `${file}: ${message}`, params: { file } }
}

async function importOne(
  nb: Notebook,
  readable: ReadableImport,
  dryRun: boolean,
  origin: string,
): Promise<{ report: ImportReport; importId: number | null }> {
  // Reading a large log takes seconds, so it is done before the transaction that everybody waits for.
  const plan = await planOf(nb, nb.db.prisma, readable, [])
  const preview = await reportAgainst(nb.db.prisma, plan)
  const findings = [...readable.findings, ...preview.findings]
  // Topic files alone are worth keeping; beside notes that are all known they are known too.
  const nothingNew = preview.created === 0 && (preview.unchanged > 0 || plan.topics.length === 0)
  if (dryRun || nothingNew) return { report: { ...settled(preview), findings }, importId: null }
  return inTransaction(nb, async (tx) => {
    const { name, format, text } = readable
    const importId = await insertImport(tx, { name, format, status: 'done', text }, nb.now())
    const report = await commitPlan(tx, plan, { importId, origin, now: nb.now() })
    await setImportReport(tx, importId, JSON.stringify({ ...report, findings }))
    return { report: { ...report, findings }, importId }
  })
}

/** Takes an import back: its untouched notes go, with the topics, sources and papers that only they used. */
export async function undoImport(
  nb: Notebook,
  id: number | 'last',
): Promise<{ importId: number; removed: number; kept: { slug: string; title: string }[] } | null> {
  return inTransaction(nb, async (tx) => {
    const importId = id === 'last' ? await findLastDoneImport(tx) : id
    if (importId === null || !(await moveImport(tx, importId, 'done', 'undone', nb.now()))) return null
    return { importId, ...(await removeImported(tx, importId)) }
  })
}

export function importProgress(nb: Notebook): Promise<RenderProgress> {
  return renderProgress(nb)
}

/** What turning the bytes into text had to say is known only when they arrive; until the commit it is all a row's report holds. */
function withDecoding(preview: Pick<StoredImport, 'report'>, report: ImportReport): ImportReport {
  const { findings = [] } = JSON.parse(preview.report) as Partial<ImportReport>
  return { ...report, findings: [...findings, ...report.findings] }
}

function editsOf(row: Pick<StoredImport, 'edits'>): LogEdit[] {
  return JSON.parse(row.edits) as LogEdit[]
}

async function planOf(
  nb: Notebook,
  tx: Queryable,
  source: Pick<StoredImport, 'format' | 'text'>,
  edits: LogEdit[],
): Promise<ImportPlan> {
  const vocabulary = await Vocabulary.load(tx, { importId: null, now: nb.now() })
  const context = { zone: nb.timeZone, topicOf: (tag: string) => vocabulary.find(tag)?.draft.name ?? tag }
  if (source.format === 'markdown') return planMarkdown(JSON.parse(source.text), context)
  return planLog(source.text, edits, context)
}

function joinReports(reports: ImportReport[]): ImportReport {
  const [first, ...rest] = reports as [ImportReport, ...ImportReport[]]
  return rest.reduce(
    (sum, next) => ({
      format: sum.format,
      days: [...sum.days, ...next.days],
      notes: [...sum.notes, ...next.notes],
      sources: [
        ...sum.sources,
        ...next.sources.filter((row) => !sum.sources.some((seen) => seen.canonicalUrl === row.canonicalUrl)),
      ],
      topics: [
        ...sum.topics,
        ...next.topics.filter((row) => !sum.topics.some((seen) => seen.tag === row.tag)),
      ],
      characters: {
        total: sum.characters.total + next.characters.total,
        placed: sum.characters.placed + next.characters.placed,
        discarded: sum.characters.discarded + next.characters.discarded,
      },
      created: sum.created + next.created,
      unchanged: sum.unchanged + next.unchanged,
      discarded: [...sum.discarded, ...next.discarded],
      findings: [...sum.findings, ...next.findings],
    }),
    { ...first, findings: [...first.findings] },
  )
}
