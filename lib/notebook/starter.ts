import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { hasImports } from '../db/import-store'
import { countNotes } from '../db/note-reads'
import { attachmentOfPath } from '../formats/markdown/notebook-files'
import { importFiles } from './imports'
import type { Notebook } from './open-notebook'
import { renderBehind } from './render-pending'

/** Loads the folder into a notebook that has never held anything; says how many notes came. A notebook once emptied stays empty. */
export async function loadStarter(nb: Notebook, folder: string): Promise<number> {
  const { notes } = await countNotes(nb.db.prisma, {})
  if (notes > 0 || (await hasImports(nb.db.prisma))) return 0
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.endsWith('.md') || attachmentOfPath(path.split(sep).join('/')) !== null)
  const files = await Promise.all(
    paths.sort().map(async (path) => ({
      name: relative(folder, path).split(sep).join('/'),
      bytes: new Uint8Array(await readFile(path)),
    })),
  )
  const outcome = await importFiles(nb, { name: 'starter', files, origin: 'starter' })
  renderBehind(nb)
  return 'report' in outcome ? outcome.report.created : 0
}
