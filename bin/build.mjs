#!/usr/bin/env node
import { SetupProblem, say } from './run.mjs'
import { ensureCommandLine, ensurePages } from './setup.mjs'

try {
  await ensureCommandLine()
  await ensurePages()
  say('Built.')
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  say(problem.message)
  process.exitCode = 1
}
