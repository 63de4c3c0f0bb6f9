import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './run.mjs'

/**
 * The script of every page, apart from the framework: what is needed at once in one small file, the palette in another
 * that is fetched when it is opened. `page.json` names the file to begin with.
 */
export async function bundlePage(folder) {
  rmSync(folder, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['components/browser/page.ts'],
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'error',
  })
  const [script] = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === 'components/browser/page.ts',
  )
  writeFileSync(join(folder, 'page.json'), JSON.stringify({ script: script.split('/').at(-1) }))
}
