import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './run.mjs'

const entries = {
  daybook: 'lib/cli/main.ts',
  doctor: 'lib/cli/doctor/reader.ts',
  'search-indexer': 'lib/cli/search-indexer.ts',
}

/** TypeScript to what Node runs: our code in one file per program, packages left where they are installed. */
export async function bundle() {
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'linked',
    logLevel: 'error',
  })
  const { bundleWorker } = await import('./bundle-worker.mjs')
  await bundleWorker(join(root, 'dist'))
  const { bundleSlides } = await import('./bundle-slides.mjs')
  await bundleSlides(join(root, 'dist', 'slides'))
}
