import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { ensureInstalled, ensureNode } from './install.mjs'
import { root, runPackage, SetupProblem, say } from './run.mjs'

const LIBRARY = [
  'lib',
  'prisma/schema.prisma',
  'package-lock.json',
  'bin/bundle.mjs',
  'bin/bundle-worker.mjs',
  'bin/bundle-slides.mjs',
  'components/slides',
  'app/styles/tokens.css',
]
const PAGES = [
  'app',
  'components',
  'messages',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'bin/bundle-page.mjs',
  'bin/pages.mjs',
]

/** Everything the command line needs; each step does nothing when it is already done. */
export async function ensureCommandLine() {
  ensureNode()
  await ensureInstalled()
  await ensurePrismaClient()
  await ensureBundles()
}

/** What the checks and unit tests need: packages, the generated client, and the types Next writes for its routes. */
export async function ensureTypes() {
  ensureNode()
  await ensureInstalled()
  await ensurePrismaClient()
  const { status, output } = await runPackage('next/dist/bin/next', ['typegen'])
  if (status !== 0) throw new SetupProblem(`The types of the routes could not be written:\n${output.trim()}`)
}

/** Everything the server needs besides. */
export async function ensurePages() {
  const now = fingerprint([...LIBRARY, ...PAGES], isSource)
  if (
    readStamp('.next/daybook-stamp') === now &&
    existsSync(join(root, '.next', 'BUILD_ID')) &&
    existsSync(join(root, 'dist/page/page.json'))
  )
    return
  say('Building the pages: about a minute.')
  const { buildPages } = await import('./pages.mjs')
  await buildPages()
  writeStamp('.next/daybook-stamp', now)
}

/** All that development needs: the framework builds its pages as they are asked for. */
export async function ensurePageScript() {
  const { bundlePage } = await import('./bundle-page.mjs')
  await bundlePage(join(root, 'dist', 'page'))
}

async function ensurePrismaClient() {
  const stamp = 'lib/db/generated/.stamp'
  const now = fingerprint(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (readStamp(stamp) === now && existsSync(join(root, 'lib/db/generated/client.ts'))) return
  say('Generating the database client.')
  const { status, output } = await runPackage('prisma/build/index.js', ['generate'])
  if (status !== 0) throw new SetupProblem(`The database client could not be generated:\n${output.trim()}`)
  writeStamp(stamp, now)
}

async function ensureBundles() {
  const stamp = 'dist/stamp'
  const now = fingerprint(LIBRARY, isSource)
  if (readStamp(stamp) === now && existsSync(join(root, 'dist/daybook.mjs'))) return
  say('Bundling the program.')
  const { bundle } = await import('./bundle.mjs')
  await bundle().catch((problem) => {
    throw new SetupProblem(`The program could not be bundled:\n${problem.message}`)
  })
  writeStamp(stamp, now)
}

function isSource(path) {
  return !/\.test\.tsx?$|\.md$|^lib\/db\/generated\//.test(path)
}
