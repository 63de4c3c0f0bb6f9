import { openNotebook } from '../notebook/open-notebook'
import { buildIndexFile } from '../notebook/search-index'

/**
 * A program of its own: makes the file of the search index of the database it is given, so that a large notebook's
 * server goes on answering meanwhile and gets back none of the memory this takes.
 */
const databaseFile = process.argv[2] ?? ''
const notebook = await openNotebook({ databaseFile, timeZone: 'UTC', workerFile: '' })
await buildIndexFile(notebook, { always: true })
await notebook.close()
