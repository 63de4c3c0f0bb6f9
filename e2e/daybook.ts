import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect } from 'playwright/test'
import { type Daybook, type RunningDaybook, startDaybook } from './program'

export { expect }

const START_MS = 120_000
/** As a fresh clone has it: an empty setting means the notebook that comes with the program. */
const COMES_WITH_THE_PROGRAM = ''

/** For tests that need no browser: a folder of their own that goes afterwards. */
export const commandTest = base.extend<{ folder: string }, { folderName: string }>({
  // With a blank, because people have them.
  folderName: ['daybook e2e ', { option: true, scope: 'worker' }],
  folder: ({ folderName }, use) => inFolder(folderName, use),
})

/** A page that complains, throws, breaks the content policy or asks another machine has failed, whatever it shows. */
const browserTest = commandTest.extend<{ provoked: RegExp | null; quiet: undefined }>({
  // A complaint that the test is about, such as that of a refused save.
  provoked: [null, { option: true }],
  quiet: [
    async ({ context, provoked }, use) => {
      const complaints = listenForComplaints(context)
      await use(undefined)
      expect(complaints.filter((complaint) => !provoked?.test(complaint))).toEqual([])
    },
    { auto: true },
  ],
})

/** Tests that only read share a program per worker, started for the first time with the notebook it comes with. */
export const test = browserTest.extend<object, { daybook: Daybook }>({
  daybook: [
    ({ folderName }, use) =>
      inFolder(folderName, async (folder) => {
        const running = await startDaybook(folder, COMES_WITH_THE_PROGRAM)
        await use(running)
        await running.stop()
      }),
    { scope: 'worker', timeout: START_MS },
  ],
  baseURL: ({ daybook }, use) => use(daybook.address),
})

/** Tests that write have an empty notebook and a program of their own, so that none can see what another left. */
export const writingTest = browserTest.extend<{ daybook: RunningDaybook }>({
  daybook: [
    async ({ folder }, use) => {
      const running = await startDaybook(folder, 'none')
      await use(running)
      await running.stop()
    },
    { timeout: START_MS },
  ],
  baseURL: ({ daybook }, use) => use(daybook.address),
})

/** Waits until the renderer has caught up with what was stored. */
export async function expectAllRendered({ address }: Daybook): Promise<void> {
  await expect(async () => {
    const health = await fetch(`${address}/api/v1/health`)
    expect(await health.json()).toMatchObject({ pending: 0 })
  }).toPass({ timeout: 30_000 })
}

async function inFolder(name: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), name))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function listenForComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  const opened = new Set<string>()
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (request.isNavigationRequest()) opened.add(request.url())
    if (/^(https?|wss?):$/.test(protocol) && !/^(127\.0\.0\.1|localhost)$/.test(hostname)) {
      complaints.push(`asked another machine: ${request.url()}`)
    }
  })
  context.on('console', (message) => {
    // The browser says so on the console when the page asked for is not there; a part of a page must always be.
    const missingPage = /status of 404/.test(message.text()) && opened.has(message.location().url)
    if (message.type() === 'error' && !missingPage)
      complaints.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (webError) => complaints.push(String(webError.error())))
  return complaints
}
