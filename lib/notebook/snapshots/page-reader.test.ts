import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPageReader } from './page-reader'

const task = { file: 'any.html', mediaType: 'text/html' as const, fallbackTitle: 'its name' }
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A worker that does this with its file. */
function workerThat(does: string): string {
  const file = join(folder, `${Math.abs(does.length * 31 + does.charCodeAt(0))}.mjs`)
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads'\n${does}`)
  return file
}

describe('a file that its reader cannot bear', () => {
  it.each([
    ['never ends', 'for (;;) {}', /took longer than 0.3 s/],
    ['eats memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(Math.random()))', /MB of memory/],
    ['throws', 'throw new Error("no such thing")', /no such thing/],
    ['ends', 'process.exit(3)', /its worker ended/],
    ['says why', 'parentPort.postMessage({ failed: "it is torn" })', /it is torn/],
  ])('%s: it is known by its name, with the reason', async (what, does, problem) => {
    const timeoutMs = what === 'never ends' ? 300 : 20_000
    const reader = createPageReader({ workerFile: workerThat(does), timeoutMs, heapMb: 32 })
    const page = await reader.read(task)
    expect(page).toMatchObject({
      title: 'its name',
      text: '',
      titleWords: expect.stringContaining('its name'),
    })
    expect(page.problem).toMatch(problem)
    await reader.close()
  })

  it('keeps the next one waiting no longer than its limit', async () => {
    const does =
      'if (workerData.file === "bad") for (;;) {}\nparentPort.postMessage({ page: { title: "read" } })'
    const reader = createPageReader({ workerFile: workerThat(does), timeoutMs: 1000 })
    const [bad, good] = await Promise.all([reader.read({ ...task, file: 'bad' }), reader.read(task)])
    expect([bad.title, good.title]).toEqual(['its name', 'read'])
    await reader.close()
    await expect(reader.read(task)).rejects.toThrow('closed')
  })
})
