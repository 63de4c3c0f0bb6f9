import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { type DoorRules, refusalFor } from './admit'
import { readOrMakeToken, tokenCheck } from './api-token'
import { createDocumentCache } from './document-cache'
import { createFrontDoor, factsOf } from './front-door'
import { hostsFor, type Listening, listen } from './listen'
import { answerQuickly, type QuickHandlers } from './quick-answers'
import { createStaticFiles } from './static-files'

const BODY_LIMIT = 64 * 2 ** 20

export type ServerOptions = {
  root: string
  dataDirectory: string
  host: string
  port: number
  development: boolean
  /** What documents depend on. */
  notebook: { version: () => Promise<string>; today: () => string }
  /** Answered without the framework, unless pages are being developed. */
  quick: QuickHandlers
  /** Requests wait for it: until then there may be nothing to show. */
  filled: Promise<void>
}

export type RunningServer = { address: string; close: () => Promise<void> }

/**
 * Takes the port first, so that a busy one is said before anything is built up, then readies the framework. Requests
 * that arrive meanwhile wait.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { root, host, development } = options
  const pageFolder = join(root, 'dist', 'page')
  const isToken = tokenCheck(readOrMakeToken(options.dataDirectory))
  let rules: DoorRules = { hosts: new Set(), origins: new Set(), isToken, bodyLimit: BODY_LIMIT }
  let ready: Promise<Framework> = new Promise(() => {})
  const frontDoor = createFrontDoor({
    rules: () => rules,
    // In development the framework serves its own files, which change under way.
    serveStatic: createStaticFiles({
      '/_daybook': pageFolder,
      ...(development ? {} : { '/_next/static': join(root, '.next', 'static') }),
    }),
    pageFiles: {
      script: `/_daybook/${readPageScript(pageFolder)}`,
      formulaFonts: development ? [] : listFormulaFonts(root),
    },
    async next(request, response) {
      await options.filled
      if (!development && (await answerQuickly(options.quick, request, response))) return
      await (await ready).handle(request, response)
    },
    // A page that is being worked on changes without the notebook changing.
    kept: development ? null : { cache: createDocumentCache(), ...options.notebook },
    development,
  })
  const listening = await listen(host, options.port, (request, response) => {
    frontDoor(request, response).catch((problem) => failed(problem, response))
  })
  const hosts = hostsFor(listening.port)
  rules = { ...rules, hosts: new Set(hosts), origins: new Set(hosts.map((name) => `http://${name}`)) }
  ready = prepareFramework(options, listening)
  const framework = await ready.catch(async (problem: unknown) => {
    await listening.close()
    throw problem
  })
  if (development) relaySockets(listening, framework.sockets, () => rules)
  return {
    address: `http://${host === '::1' ? '[::1]' : host}:${listening.port}`,
    close: () => listening.close(),
  }
}

/** The file name that the bundle of the page script wrote down. */
function readPageScript(folder: string): string {
  const { script } = JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8')) as { script: string }
  return script
}

/** Upright and slanted letters: what every formula has. The build names them by their content. */
function listFormulaFonts(root: string): string[] {
  return readdirSync(join(root, '.next', 'static', 'media'))
    .filter((name) => /^KaTeX_(Main-Regular|Math-Italic)\..*\.?woff2$/.test(name))
    .map((name) => `/_next/static/media/${name}`)
}

/**
 * Hands the framework its configuration as the build wrote it down, the way its own stand-alone server does. Reading
 * next.config.ts again would load two compilers: a third of a second and forty megabytes.
 */
function handOverBuiltConfig(root: string): void {
  const built = JSON.parse(readFileSync(join(root, '.next', 'required-server-files.json'), 'utf8')) as {
    config: object
  }
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built.config)
}

type Framework = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  sockets: Server
}

async function prepareFramework(
  { root, host, development }: ServerOptions,
  { port }: Listening,
): Promise<Framework> {
  // The framework listens for upgrades on the server it is given. It gets one that never listens, so that only
  // sockets the front door has admitted reach it.
  const sockets = createServer()
  // Read when React is loaded: without it pages are made by React's development half, several times slower.
  Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production' })
  if (!development) handOverBuiltConfig(root)
  const { default: next } = await import('next')
  const app = next({
    dev: development,
    dir: root,
    hostname: host,
    port,
    httpServer: sockets,
    quiet: !development,
  })
  await app.prepare()
  return { handle: app.getRequestHandler(), sockets }
}

/** Development reloads pages over a socket; in production nobody listens for one and Node answers as if not asked. */
function relaySockets({ servers }: Listening, sockets: Server, rules: () => DoorRules): void {
  for (const server of servers) {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const origin = request.headers.origin
      const foreign = origin !== undefined && !rules().origins.has(origin)
      if (foreign || refusalFor(factsOf(request), rules())) socket.destroy()
      else sockets.emit('upgrade', request, socket, head)
    })
  }
}

function failed(problem: unknown, response: ServerResponse): void {
  process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`)
  if (response.headersSent) response.destroy()
  else
    response
      .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Something went wrong here.\n')
}
