#!/usr/bin/env node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { runChecks } from './checks.mjs'
import { runPackage, SetupProblem, say } from './run.mjs'
import { ensureCommandLine, ensurePages, ensureTypes } from './setup.mjs'

const reports = mkdtempSync(join(tmpdir(), 'daybook-test-'))
const announce = (name) => say(`\n── ${name}`)
const sum = { passed: 0, failed: 0 }

const sections = [
  async () => {
    announce('set-up')
    await ensureTypes()
    return { passed: 0, failed: 0 }
  },
  () => runChecks(announce),
  unitTests,
  endToEndTests,
]

try {
  for (const section of sections) {
    const { passed, failed } = await section()
    sum.passed += passed
    sum.failed += failed
    if (failed > 0) break
  }
} catch (problem) {
  say(problem instanceof SetupProblem ? problem.message : String(problem.stack))
  sum.failed += 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`)
process.exitCode = sum.failed === 0 ? 0 : 1

async function unitTests() {
  announce('unit tests')
  const report = join(reports, 'unit.json')
  const { status } = await runPackage(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { show: true },
  )
  const { numPassedTests, numFailedTests } = readReport(report)
  return counted(status, numPassedTests, numFailedTests)
}

async function endToEndTests() {
  announce('end-to-end tests')
  await ensureCommandLine()
  await ensurePages()
  const browser = await ensureBrowser()
  const report = join(reports, 'e2e.json')
  const { status } = await runPackage(
    'playwright/cli.js',
    ['test', '--config', 'e2e/playwright.config.ts', '--workers', '2', '--reporter', 'line,json'],
    { show: true, env: { PLAYWRIGHT_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  )
  const { expected, unexpected } = readReport(report).stats ?? {}
  return counted(status, expected, unexpected)
}

/** A run that broke before it counted anything is one failure, never none. */
function counted(status, passed = 0, failed = 0) {
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
