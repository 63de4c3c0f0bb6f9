import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** One short line about what is going on; on stderr, so that `--json` on stdout stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** A failure that needs one sentence and no stack. */
export class SetupProblem extends Error {}

/** What every child gets: nothing phones home, and Prisma generates without fetching an engine. */
export const quietEnvironment = {
  CHECKPOINT_DISABLE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  // Any existing executable satisfies Prisma's check; generating a client never runs it.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_SKIP_POSTINSTALL_GENERATE: '1',
}

/**
 * Runs a program to its end in the project folder and gives its exit status and, unless `show`, its output.
 * Shown output goes to stderr.
 */
export function run(file, args, { env = {}, show = false, timeout = 0, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...quietEnvironment, ...env },
      stdio: ['ignore', show ? 2 : 'pipe', show ? 2 : 'pipe'],
      timeout,
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, output }))
  })
}

/** Runs the program a package installed, by its script rather than its shell shim, so that spaces and Windows do no harm. */
export function runPackage(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}

/** npm as it started us, or else the one beside this Node, or else the one on the path. */
export function runNpm(args, options) {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const script = [process.env.npm_execpath, beside].find(
    (path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path),
  )
  return script ? run(process.execPath, [script, ...args], options) : run('npm', args, options)
}
