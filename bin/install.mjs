import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readStamp, writeStamp } from './fingerprint.mjs'
import { root, run, runNpm, SetupProblem, say } from './run.mjs'

const STAMP = 'node_modules/.daybook-native'

/** The packages with native parts, and what only a part built for this Node survives. */
const NATIVE = [
  { name: 'better-sqlite3', trial: "new (require('better-sqlite3'))(':memory:').close()" },
  { name: 'sqlite3', trial: "require('sqlite3')" },
]

/** Refuses a Node that cannot run this, before anything else fails less clearly. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupProblem(`Daybook needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

/**
 * Installs the packages when they are missing or another version than the lockfile names, and builds the native ones
 * for this Node. Nothing else among them needs its install script.
 */
export async function ensureInstalled() {
  if (!packagesMatch()) {
    say('Installing packages.')
    // Not `npm ci`: it refuses a lockfile that lacks the native parts of other platforms, and a lockfile written where
    // the registry does not have them lacks them. This one takes every version from the lockfile too, and leaves it be.
    const options = ['--no-save', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']
    await npm(['install', ...options], 'installing packages')
  }
  const versions = NATIVE.map(({ name }) => readJson(`node_modules/${name}/package.json`)?.version)
  const builtFor = `${[process.platform, process.arch, process.versions.modules, ...versions].join(' ')}\n`
  if (readStamp(STAMP) === builtFor) return
  await Promise.all(NATIVE.map(ensureNative))
  writeStamp(STAMP, builtFor)
}

async function ensureNative({ name, trial }) {
  const loads = async () => (await run(process.execPath, ['-e', trial])).status === 0
  if (await loads()) return
  say(`Fetching or else compiling ${name}: up to two minutes.`)
  if (name === 'sqlite3' && /\s/.test(root)) await buildElsewhere(name)
  else await npm(['rebuild', name, '--ignore-scripts=false'], `building ${name}`)
  if (await loads()) return
  throw new SetupProblem(`${name} was built but does not load. Remove node_modules and start again.`)
}

/** The build description of `sqlite3` cannot say a path with a space in it, so it is built where there is none. */
async function buildElsewhere(name) {
  const place = mkdtempSync(join(tmpdir(), 'daybook-build-'))
  try {
    for (const part of [name, 'node-addon-api']) {
      cpSync(join(root, 'node_modules', part), join(place, 'node_modules', part), { recursive: true })
    }
    const folder = join(place, 'node_modules', name)
    // The headers must be beside it; what else its build asks for may stay where it is.
    await npm(['run', 'rebuild'], `building ${name}`, folder, { NODE_PATH: join(root, 'node_modules') })
    cpSync(join(folder, 'build', 'Release'), join(root, 'node_modules', name, 'build', 'Release'), {
      recursive: true,
    })
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function npm(args, doing, cwd = root, env = {}) {
  const { status, output } = await runNpm(args, { env: { ...headersOfThisNode(), ...env }, cwd })
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
  return readJson(file)?.packages
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch {
    return null
  }
}
