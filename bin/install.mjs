import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readStamp, writeStamp } from './fingerprint.mjs'
import { root, run, runNpm, SetupProblem, say } from './run.mjs'

const STAMP = 'node_modules/.daybook-native'
const LOADS_SQLITE = "new (require('better-sqlite3'))(':memory:').close()"

/** Refuses a Node that cannot run this, before anything else fails less clearly. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupProblem(`Daybook needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

/** Installs the packages when they are missing or another version than the lockfile names; builds SQLite for this Node. */
export async function ensureInstalled() {
  if (!packagesMatch()) {
    say(
      'Installing packages. Without a ready-made SQLite for this machine it is compiled: about two minutes.',
    )
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], 'installing packages')
  }
  const builtFor = `${process.platform} ${process.arch} ${process.versions.modules}\n`
  if (readStamp(STAMP) === builtFor) return
  if (!(await sqliteLoads())) {
    say('Building SQLite for this version of Node: about two minutes.')
    await npm(['rebuild', 'better-sqlite3', 'sqlite3', '--ignore-scripts=false'], 'building SQLite')
    if (!(await sqliteLoads())) {
      throw new SetupProblem('SQLite was built but does not load. Remove node_modules and start again.')
    }
  }
  writeStamp(STAMP, builtFor)
}

async function sqliteLoads() {
  return (await run(process.execPath, ['-e', LOADS_SQLITE])).status === 0
}

async function npm(args, doing) {
  const { status, output } = await runNpm(args, { env: headersOfThisNode() })
  if (status === 0) return
  say(output.trim())
  throw new SetupProblem(
    `npm failed while ${doing} (its output stands above). An npm registry must be reachable; where no ready-made SQLite exists, python3, make and a C++ compiler too.`,
  )
}

/** Most Node installations carry the headers a native build needs; naming them saves a download. */
function headersOfThisNode() {
  const prefix = dirname(dirname(process.execPath))
  const carried = existsSync(join(prefix, 'include', 'node', 'node.h'))
  return carried && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {}
}

/**
 * Whether what npm wrote down as installed agrees with the lockfile. Packages for other platforms and peers nobody
 * asked for are left out of an installation, so only what is there or must be there is compared.
 */
function packagesMatch() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version : Boolean(optional || devOptional || peer)
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}
