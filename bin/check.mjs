#!/usr/bin/env node
import { runChecks } from './checks.mjs'
import { SetupProblem, say } from './run.mjs'
import { ensureTypes } from './setup.mjs'

try {
  await ensureTypes()
  const { failed } = await runChecks((name) => say(`── ${name}`))
  process.exitCode = failed === 0 ? 0 : 1
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  say(problem.message)
  process.exitCode = 1
}
