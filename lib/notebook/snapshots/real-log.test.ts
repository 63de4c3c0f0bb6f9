import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { searchNotes } from '../search-notes'
import { addSnapshot } from './add-snapshot'

/** The log is its writer's and no part of the repository: name its file here to re-attach the copy it speaks of. */
const file = env.DAYBOOK_REAL_LOG

describe.runIf(file)('the one saved page of the real log', () => {
  let nb: Notebook
  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log.txt', files: [{ name: 'log.txt', bytes: readFileSync(file ?? '') }] })
  })
  afterAll(() => nb.close())

  it('comes back to its note by its file name, with title and time, on the address above it', async () => {
    const [, path = ''] = /^(file:\/\/\/\S+\.html)\s*$/m.exec(readFileSync(file ?? '', 'utf8')) ?? []
    const name = decodeURIComponent(path.split('/').at(-1) ?? '')
    const html = '<!doctype html><html><body><p>quokka wombat</p></body></html>'
    const added = await addSnapshot(nb, {
      name,
      chunks: (async function* () {
        yield new TextEncoder().encode(html)
      })(),
    })
    expect(added).toMatchObject({
      snapshot: { source: { url: expect.stringContaining('10kn.com/most-common-habits') } },
    })
    const { snapshots } = await searchNotes(nb, 'quokka', { limit: 5 })
    expect(snapshots).toHaveLength(1)
    expect(snapshots[0]?.title).toMatch(/^Brittman/)
    expect(snapshots[0]?.capturedAt).toMatch(/^2022-06-/)
    expect(snapshots[0]?.notes[0]?.title).toMatch(/^Brittman/)
  })
})
