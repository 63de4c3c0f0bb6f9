import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holdInstanceLock } from './instance-lock'

let directory: string
let databaseFile: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'daybook-'))
  databaseFile = join(directory, 'daybook.db')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** Another process that has the lock. */
async function holdElsewhere() {
  const program = `import Sqlite from 'better-sqlite3'
    const connection = new Sqlite(process.argv[1])
    connection.exec('BEGIN EXCLUSIVE')
    process.stdout.write('held')
    setInterval(() => connection.open, 1000)`
  const child = spawn(execPath, ['--input-type=module', '-e', program, join(directory, 'instance.db')])
  await once(child.stdout, 'data')
  return child
}

describe('holdInstanceLock', () => {
  it('is held by one at a time', () => {
    const lock = holdInstanceLock(databaseFile)
    expect(() => holdInstanceLock(databaseFile)).toThrow(expect.objectContaining({ code: 'in-use' }))
    lock.release()
    holdInstanceLock(databaseFile).release()
  })

  it('is free again once the process that held it was killed', async () => {
    const child = await holdElsewhere()
    expect(() => holdInstanceLock(databaseFile)).toThrow(`already running with ${directory}`)
    child.kill('SIGKILL')
    await once(child, 'exit')
    holdInstanceLock(databaseFile).release()
  })

  it('keeps two directories apart', () => {
    const lock = holdInstanceLock(databaseFile)
    const other = mkdtempSync(join(tmpdir(), 'daybook-'))
    holdInstanceLock(join(other, 'daybook.db')).release()
    lock.release()
    rmSync(other, { recursive: true })
  })
})
