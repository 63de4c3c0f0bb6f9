import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { root } from './run.mjs'

/**
 * What goes into every file of slides: `slides.js` presents, `slides.css` and `formulas.css` are its looks with their
 * fonts inside. Browsers take the first font they know, so the older kinds are left out.
 */
export async function bundleSlides(folder) {
  rmSync(folder, { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: {
      slides: 'components/slides/offline.ts',
      formulas: 'node_modules/katex/dist/katex.css',
    },
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    // Nesting and light-dark() as they are: what presents knows them.
    target: 'es2022',
    loader: { '.woff2': 'dataurl', '.woff': 'empty', '.ttf': 'empty' },
    legalComments: 'none',
    logLevel: 'error',
  })
}
