import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, expect } from 'playwright/test'

const program = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin', 'daybook.mjs')
const START_MS = 120_000

export type Daybook = { address: string; dataDirectory: string; token: string }

type Options = {
  /** What an empty notebook begins with: a folder, or `none`. */
  starter: string | undefined
}

/** A program of its own for each worker, on a free port, over a directory of its own that goes afterwards. */
export const test = base.extend<{ quiet: undefined }, Options & { daybook: Daybook }>({
  starter: [undefined, { option: true, scope: 'worker' }],

  daybook: [
    async ({ starter }, use) => {
      const dataDirectory = await mkdtemp(join(tmpdir(), 'daybook e2e '))
      const running = start(dataDirectory, starter)
      try {
        const address = await addressOf(running)
        const token = (await readFile(join(dataDirectory, 'api-token'), 'utf8')).trim()
        await use({ address, dataDirectory, token })
      } finally {
        await stop(running)
        await rm(dataDirectory, { recursive: true, force: true })
      }
    },
    { scope: 'worker', timeout: START_MS },
  ],

  baseURL: ({ daybook }, use) => use(daybook.address),

  /** A page that complains on its console, breaks the content policy or throws has failed, whatever it shows. */
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        const unexpected = message.type() === 'error' && !/status of (404|409)/.test(message.text())
        if (unexpected) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function start(dataDirectory: string, starter: string | undefined): ChildProcess {
  return spawn(process.execPath, [program, 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DAYBOOK_DATA: dataDirectory,
      DATABASE_URL: '',
      DAYBOOK_TIME_ZONE: 'Asia/Shanghai',
      DAYBOOK_STARTER: starter ?? '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function addressOf(running: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = /ready at (\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    }
    running.stdout?.on('data', listen)
    running.stderr?.on('data', listen)
    running.once('exit', () => reject(new Error(`Daybook did not start:\n${said}`)))
  })
}

async function stop(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return
  const gone = new Promise((resolve) => running.once('exit', resolve))
  running.kill('SIGTERM')
  await gone
}
