import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { bundlePage } from './bundle-page.mjs'
import { root, runPackage, SetupProblem } from './run.mjs'

const COMPRESSIBLE = /\.(css|js|json|map|svg|txt|ttf)$/
const WORTH_IT = 1024
const PAGE = join(root, 'dist', 'page')

/** Builds the pages and packs their scripts and styles as small as they go, once, so that no request pays for it. */
export async function buildPages() {
  rmSync(join(root, '.next', 'static'), { recursive: true, force: true })
  const { status, output } = await runPackage('next/dist/bin/next', ['build'], {
    env: { NODE_ENV: 'production' },
  })
  if (status !== 0) throw new SetupProblem(`The pages did not build:\n${output.trim()}`)
  await packStatic(join(root, '.next', 'static'))
  await bundlePage(PAGE)
  await packStatic(PAGE)
}

async function packStatic(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name)
    const stat = statSync(file)
    if (stat.isFile() && stat.size >= WORTH_IT && COMPRESSIBLE.test(name)) await pack(file, stat.size)
  }
}

async function pack(file, size) {
  const bytes = readFileSync(file)
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: size },
  })
  writeFileSync(`${file}.br`, brotli)
  writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}
