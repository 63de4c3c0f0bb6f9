import { runPackage } from './run.mjs'

/** What `npm run check` and the first part of `npm test` run, in this order. */
export const checks = [
  {
    name: 'types',
    run: () => runPackage('typescript/bin/tsc', ['--noEmit', '--project', '.'], { show: true }),
  },
  { name: 'lint and format', run: () => runPackage('@biomejs/biome/bin/biome', ['ci', '.'], { show: true }) },
  { name: 'unused code', run: () => runPackage('knip/bin/knip.js', [], { show: true }) },
]

/** Runs the checks until one fails; gives how many passed and failed. */
export async function runChecks(announce) {
  for (const [passed, check] of checks.entries()) {
    announce(check.name)
    if ((await check.run()).status !== 0) return { passed, failed: 1 }
  }
  return { passed: checks.length, failed: 0 }
}
