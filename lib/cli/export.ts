import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { archiveFiles } from '../formats/markdown/archive'
import type { AttachedFile, NotebookFile } from '../formats/markdown/notebook-files'
import { EXPORT_FORMATS, type ExportFormat, exportAttachments, exportNotebook } from '../notebook/export'
import { type Command, parse, type Surroundings } from './command'
import { attempt } from './files'
import { Misuse } from './outcome'
import { withNotebook } from './with-notebook'

export const exportCommand: Command = {
  name: 'export',
  usage: '[<folder|file|->] [--format markdown|log|json|bibtex|csl]',
  summary: 'write the notebook out as plain files',
  details: [
    'A folder gets Markdown, one file a note; a name ending in .zip gets the same packed; .txt the log; .json everything.',
    'A name ending in .bib gets all papers as BibTeX; --format csl writes them as CSL-JSON.',
    'Without a name, or with -, one text goes to standard output. Other files in a folder are left alone.',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { format: { type: 'string' } })
    if (positionals.length > 1) throw new Misuse('Name one folder or file to export to.')
    const target = positionals[0] ?? '-'
    const format = formatFor(target, values.format)
    if (target === '-' && format === 'markdown')
      throw new Misuse('Markdown is many files: name a folder for them.')
    return withNotebook(surroundings, async (notebook) => {
      const files = await exportNotebook(notebook, format)
      const [only] = files
      if (format === 'markdown')
        await writeFiles(target, files, await exportAttachments(notebook, files), surroundings)
      else if (target === '-') surroundings.out(only?.text ?? '')
      else await writeText(target, only?.text ?? '', surroundings)
      return 0
    })
  },
}

/** The format asked for, or else the one the target's name suggests. */
export function formatFor(target: string, asked: string | undefined): ExportFormat {
  const known = EXPORT_FORMATS.find((format) => format === asked)
  if (known) return known
  if (asked !== undefined) throw new Misuse(`--format ${asked} is not one of ${EXPORT_FORMATS.join(', ')}.`)
  if (target === '-') return 'log'
  if (extname(target) === '.bib') return 'bibtex'
  return extname(target) === '.txt' ? 'log' : extname(target) === '.json' ? 'json' : 'markdown'
}

async function writeText(target: string, text: string, { cwd, err }: Surroundings): Promise<void> {
  const path = resolve(cwd, target)
  await attempt(dirname(target), mkdir(dirname(path), { recursive: true }))
  await attempt(target, writeFile(path, text))
  err(`Wrote ${target}.\n`)
}

async function writeFiles(
  target: string,
  files: NotebookFile[],
  attached: AttachedFile[],
  { cwd, err }: Surroundings,
): Promise<void> {
  const path = resolve(cwd, target)
  if (extname(target) === '.zip') {
    await attempt(target, writeFile(path, archiveFiles(files, attached)))
    err(`Wrote ${files.length + attached.length} files into ${target}.\n`)
    return
  }
  await attempt(target, mkdir(path, { recursive: true }))
  const written = new Set([...files, ...attached].map((file) => file.path))
  const present = await attempt(target, readdir(path, { recursive: true, withFileTypes: true }))
  const others = present.filter(
    (entry) => entry.isFile() && !written.has(join(entry.parentPath, entry.name).slice(path.length + 1)),
  )
  for (const file of [...files, ...attached]) {
    await attempt(join(target, file.path), mkdir(dirname(join(path, file.path)), { recursive: true }))
    const content = 'text' in file ? file.text : file.bytes
    await attempt(join(target, file.path), writeFile(join(path, file.path), content))
  }
  const left = others.length === 0 ? '' : ` Left ${others.length} other files there alone.`
  err(`Wrote ${written.size} files into ${target}.${left}\n`)
}
