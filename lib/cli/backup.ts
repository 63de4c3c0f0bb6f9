import { backUp } from '../db/backup'
import { backUpFiles, type FilesBackedUp } from '../notebook/back-up-files'
import { type Command, parse, printJson } from './command'
import { Misuse } from './outcome'
import { withNotebook } from './with-notebook'

export const backupCommand: Command = {
  name: 'backup',
  usage: '[--json]',
  summary: 'copy the database, checked, and all files of the notebook into the backups of the data directory',
  details: [
    'The database holds notes, revisions, topics, sources, papers and the words of saved copies; each backup has its own.',
    'Pictures and files of notes and saved copies go to the folder files beside them, each once for all backups.',
    'To restore files, copy the folders attachments and snapshots from there into the data directory.',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { json: { type: 'boolean' } })
    if (positionals.length > 0)
      throw new Misuse('backup takes no arguments; copies go to the data directory.')
    return withNotebook(surroundings, async (notebook, { backups }) => {
      const file = await backUp(notebook.db, backups, { now: notebook.now() })
      // The database first: whatever it names is on the disk by then and never changes.
      const files = await backUpFiles(notebook, backups)
      surroundings.out(
        values.json ? printJson({ file, files }) : `Backed up to ${file}\n${describeFiles(files)}`,
      )
      return files.missing.length > 0 ? 1 : 0
    })
  },
}

function describeFiles({ folder, files, copied, missing }: FilesBackedUp): string {
  if (files === 0) return ''
  const gone = missing.length > 0 ? `${missing.length} are gone; the doctor names them.\n` : ''
  return `Its ${files} files are in ${folder}, ${copied} of them new.\n${gone}`
}
