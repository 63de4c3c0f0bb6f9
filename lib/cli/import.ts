import { basename } from 'node:path'
import type { ImportReport } from '../domain/import'
import { importFiles } from '../notebook/imports'
import type { Notebook } from '../notebook/open-notebook'
import { renderPending } from '../notebook/render-pending'
import { type Command, parse, printJson, printTable, type Surroundings } from './command'
import { readInputs } from './files'
import { Misuse } from './outcome'
import { createProgress } from './progress'
import { withNotebook } from './with-notebook'

export const importCommand: Command = {
  name: 'import',
  usage: '<file|folder>… [--dry-run] [--json]',
  summary: 'take notes in: a log file, Markdown files or folders of them',
  details: [
    '--dry-run   say what would come of it and store nothing',
    '--json      print the report as the API gives it',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, {
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    })
    if (positionals.length === 0) throw new Misuse('Name the file or folder to import.')
    const files = await readInputs(positionals, surroundings.cwd)
    const dryRun = Boolean(values['dry-run'])
    const name = files.length === 1 ? (files[0]?.name ?? '') : basename(positionals[0] ?? '')
    return withNotebook(surroundings, async (notebook) => {
      const outcome = await importFiles(notebook, { name, files, dryRun })
      if ('refused' in outcome) {
        if (values.json) surroundings.out(printJson(outcome))
        else surroundings.err(outcome.refused.map(({ message }) => `${message}\n`).join(''))
        return 1
      }
      if (!dryRun) await renderAll(notebook, surroundings)
      const { report, importIds } = outcome
      surroundings.out(
        values.json ? printJson({ ...report, imports: importIds }) : describeReport(report, dryRun),
      )
      return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0
    })
  },
}

async function renderAll(notebook: Notebook, { err }: Surroundings): Promise<void> {
  const progress = createProgress(err)
  await renderPending(notebook, ({ rendered, total }) =>
    progress.show(`Rendered ${rendered} of ${total} notes.`),
  )
  progress.end()
}

/** The report for a person: the sums, then what was set aside and what the reader has to say, with lines. */
function describeReport(report: ImportReport, dryRun: boolean): string {
  const { characters } = report
  const sums = printTable([
    ['days', String(report.days.length)],
    ['notes', String(report.notes.length)],
    ['sources', String(report.sources.length)],
    ['tags', String(report.topics.length)],
    ['characters', `${characters.total} = ${characters.placed} placed + ${characters.discarded} discarded`],
    [dryRun ? 'would create' : 'created', String(report.created)],
    ['unchanged', String(report.unchanged)],
  ])
  const discarded = report.discarded.map(({ line, reason, text }) => [
    `  line ${line}`,
    reason,
    firstLine(text),
  ])
  const findings = report.findings.map(({ line, severity, message }) => [
    line === undefined ? '' : `  line ${line}`,
    severity,
    message,
  ])
  return [sums, section('set aside', discarded), section('findings', findings)].join('')
}

function section(title: string, rows: string[][]): string {
  return rows.length === 0 ? '' : `${title}\n${printTable(rows)}`
}

function firstLine(text: string): string {
  const line = text.trim().split(/\r\n|\r|\n/, 1)[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
