import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = join(dirname(dirname(fileURLToPath(import.meta.url))), 'bin', 'daybook.mjs')

export type Daybook = { address: string; dataDirectory: string; token: string }
export type RunningDaybook = Daybook & {
  /** All it has printed so far. */
  said(): string
  stop(): Promise<void>
  /** Ends it as a power cut would: nothing is closed, nothing is written any more. */
  kill(): Promise<void>
}
export type Ended = { status: number | null; out: string; err: string }

/** Starts the program on a free port and waits until it says that it is ready. */
export async function startDaybook(dataDirectory: string, starter: string): Promise<RunningDaybook> {
  const child = run(['serve'], dataDirectory, starter)
  const gone = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk
    })
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await gone
  }
  const address = await addressOf(child)
  const token = (await readFile(join(dataDirectory, 'api-token'), 'utf8')).trim()
  return {
    address,
    dataDirectory,
    token,
    said: () => said,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** Runs one command of the program over a data directory, to its end. */
export async function daybook(dataDirectory: string, ...args: string[]): Promise<Ended> {
  const child = run(args, dataDirectory, 'none')
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (err += text))
  const [status] = await once(child, 'close')
  return { status, out, err }
}

function run(args: string[], dataDirectory: string, starter: string): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DAYBOOK_DATA: dataDirectory,
      DATABASE_URL: '',
      DAYBOOK_TIME_ZONE: 'Asia/Shanghai',
      DAYBOOK_STARTER: starter,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = /ready at (\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => reject(new Error(`Daybook did not start:\n${said}`)))
  })
}
