import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../../..')

export const migrationsFolder = join(root, 'prisma/migrations')

/**
 * For tests that need a process of their own: a bundle made as `npm run build` makes them. It lies inside the project
 * so that its imports find the installed packages, and is named after this process so that runs keep apart.
 */
export async function bundleForTest(entry: string): Promise<string> {
  const outfile = join(root, 'dist/test', `${entry.replace(/\.ts$/, '')}-${process.pid}.mjs`)
  await build({
    entryPoints: [join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'error',
  })
  return outfile
}
