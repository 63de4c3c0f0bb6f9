import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as search from '../../app/api/v1/search/route'
import { dayOfInstant } from '../domain/day'
import { loadStarter } from '../notebook/starter'
import { closeTheNotebook, provideNotebook, theNotebook } from '../notebook/the-notebook'
import { addressesOf } from '../server/listen'
import { type RunningServer, startServer } from '../server/start'
import { type Command, parse } from './command'
import type { Config } from './config'
import { type ExitStatus, Misuse } from './outcome'
import { readyDatabase } from './ready-database'
import { warmUp } from './warm-up'

const runFile = promisify(execFile)

/** After this a process that hangs is ended: whoever stops a program does not wait longer. */
const LAST_WORD_MS = 5_000

export const serveCommand: Command = {
  name: 'serve',
  usage: '[--dev]',
  summary: 'show the notebook in the browser; npm start is this',
  details: [
    'PORT (3000), HOST (127.0.0.1), DAYBOOK_DATA (./data), DAYBOOK_STARTER (content; none for an empty start)',
    'and DAYBOOK_TIME_ZONE say where and how.',
    '--dev   rebuild pages as their sources change',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { dev: { type: 'boolean' } })
    if (positionals.length > 0) throw new Misuse('serve takes no arguments; set PORT to choose a port.')
    const config = surroundings.config()
    // Refused before anything is made for it.
    addressesOf(config.host)
    const say = (line: string) => surroundings.err(`${line}\n`)
    const { lock } = await readyDatabase(config, { besideServer: false, say })
    try {
      const stopped = stopSignal()
      const server = await start(config, Boolean(values.dev), say)
      surroundings.out(`Daybook is ready at ${server.address}\n`)
      if (!values.dev) void warmUp(server.address)
      await stopped
      say('Closing.')
      return await stop(server)
    } finally {
      await closeTheNotebook()
      lock?.release()
    }
  },
}

/**
 * The port is taken and the framework readied while the notebook opens: neither needs the other. When one of the two
 * fails, what the other has begun is closed again.
 */
async function start(
  config: Config,
  development: boolean,
  say: (line: string) => void,
): Promise<RunningServer> {
  const { root, databaseFile, timeZone, workerFile } = config
  const buildIndex = async () => {
    await runFile(process.execPath, [join(root, 'dist', 'search-indexer.mjs'), databaseFile])
  }
  provideNotebook({ databaseFile, timeZone, workerFile, buildIndex })
  const notebook = {
    version: async () => (await theNotebook()).db.version(),
    today: () => dayOfInstant(new Date(), timeZone),
  }
  const filled = openAndFill(config, say)
  const [server, opened] = await Promise.allSettled([
    startServer({ ...config, development, notebook, filled, quick: { '/api/v1/search': search.GET } }),
    filled,
  ])
  if (server.status === 'rejected') throw server.reason
  if (opened.status === 'fulfilled') return server.value
  await server.value.close()
  throw opened.reason
}

async function openAndFill({ starter }: Config, say: (line: string) => void): Promise<void> {
  const notebook = await theNotebook()
  if (starter === null) return
  const notes = await loadStarter(notebook, starter)
  if (notes > 0) say(`Loaded ${notes} notes to begin with from ${starter}.`)
}

/** Resolves at the first request to stop; a second one ends the process on the spot, as Node does by itself. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

async function stop(server: RunningServer): Promise<ExitStatus> {
  setTimeout(() => process.exit(1), LAST_WORD_MS).unref()
  await server.close()
  return 0
}
