#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBrowser } from './browser.mjs'
import { root, SetupProblem, say } from './run.mjs'
import { ensureCommandLine, ensurePages } from './setup.mjs'

try {
  await ensureCommandLine()
  await ensurePages()
  const browser = await ensureBrowser()
  const folder = join(root, 'dist', 'bench')
  await bundle(folder)
  const { main } = await import(pathToFileURL(join(folder, 'main.mjs')).href)
  process.exitCode = await main(process.argv.slice(2), { root, browser, say })
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  say(problem.message)
  process.exitCode = 1
}

/** Three programs: the one that measures, the one that asks for pages, and the least server there can be. */
async function bundle(folder) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'bench/main.ts',
      load: 'bench/measure/load.ts',
      'bare-server': 'bench/measure/bare-server.ts',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
  })
}
