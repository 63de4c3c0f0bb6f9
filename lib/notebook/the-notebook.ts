import { type Notebook, type NotebookConfig, openNotebook } from './open-notebook'
import { renderBehind } from './render-pending'
import { indexBehind } from './search-index'
import { readSnapshotsBehind } from './snapshots/read-pending'

/**
 * The one notebook of a server process. It hangs on the process, not on this module: the server that starts and the
 * pages it serves are two bundles, and each has its own copy of this file.
 */
type Held = { config?: NotebookConfig; opened?: Promise<Notebook> }
const KEY = Symbol.for('daybook.notebook')
const shared = globalThis as { [KEY]?: Held }
shared[KEY] ??= {}
const held = shared[KEY]

/** Says where the notebook is; the server does so before it takes its first request. */
export function provideNotebook(config: NotebookConfig): void {
  held.config = config
}

/** Opened at the first call; whatever is not rendered yet is rendered behind. */
export function theNotebook(): Promise<Notebook> {
  held.opened ??= openHeld()
  return held.opened
}

export async function closeTheNotebook(): Promise<void> {
  const opened = held.opened
  held.opened = undefined
  await (await opened)?.close()
}

async function openHeld(): Promise<Notebook> {
  if (!held.config)
    throw new Error(
      'Pages were asked for before the server said where the notebook is; start it with npm start.',
    )
  const nb = await openNotebook(held.config)
  renderBehind(nb)
  indexBehind(nb)
  readSnapshotsBehind(nb)
  return nb
}
