#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, SetupProblem, say } from './run.mjs'
import { ensureCommandLine, ensurePageScript, ensurePages } from './setup.mjs'

const args = process.argv.slice(2)
const serves = args[0] === 'serve' && !args.includes('--help') && !args.includes('-h')

try {
  await ensureCommandLine()
  if (serves) await (args.includes('--dev') ? ensurePageScript() : ensurePages())
  const { main } = await import(pathToFileURL(join(root, 'dist', 'daybook.mjs')).href)
  process.exitCode = await main(args, { root, cwd: whereTyped() })
  // The framework leaves timers behind that would keep a stopped server alive. Other commands end by themselves, once
  // all they printed has gone out.
  if (serves) process.exit()
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  say(problem.message)
  process.exitCode = 1
}

/** `npm run daybook` moves to the project folder first; paths are meant from where the command was typed. */
function whereTyped() {
  return (process.env.npm_lifecycle_event === 'daybook' && process.env.INIT_CWD) || process.cwd()
}
