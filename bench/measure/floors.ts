import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Server, startServer } from './server'

/** A page with one heading, made by the same version of the framework, behind its own plain server. */
export async function startEmptyNext(root: string): Promise<Server> {
  const folder = join(root, 'dist', 'bench', 'floor')
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  await buildOnce(root, folder, next)
  return startServer({
    args: (port) => [next, 'start', folder, '--hostname', '127.0.0.1', '--port', String(port)],
    cwd: root,
    healthPath: '/',
  })
}

/** Plain Node sending these bytes and nothing else. */
export function startBareNode(root: string, page: Buffer): Promise<Server> {
  const file = join(root, 'dist', 'bench', 'page.html')
  writeFileSync(file, page)
  return startServer({
    args: () => [join(root, 'dist', 'bench', 'bare-server.mjs'), file],
    cwd: root,
    healthPath: '/',
  })
}

async function buildOnce(root: string, folder: string, next: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/next/package.json'), 'utf8')) as {
    version: string
  }
  const stamp = join(folder, '.next', 'built-with')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'bench', 'floor'), folder, { recursive: true })
  const build = spawn(process.execPath, [next, 'build', folder], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  build.stdout.on('data', (chunk) => (output += chunk))
  build.stderr.on('data', (chunk) => (output += chunk))
  const [status] = (await once(build, 'exit')) as [number | null]
  if (status !== 0) throw new Error(`The empty page did not build.\n${output}`)
  writeFileSync(stamp, version)
}
