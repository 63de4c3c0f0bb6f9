import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { markInitialised, prepareDataDirectory } from './data-directory'

let base: string

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'daybook-'))
})
afterEach(() => {
  chmodSync(base, 0o700)
  rmSync(base, { recursive: true, force: true })
})

/** Root may write anywhere but in the kernel's own file system. */
function placeWithoutWriting(): string {
  if (process.getuid?.() === 0) return '/sys/kernel'
  chmodSync(base, 0o500)
  return base
}

describe('prepareDataDirectory', () => {
  it('makes a missing directory, for its owner only, and calls that a first start', () => {
    const path = join(base, 'some', 'data')
    expect(prepareDataDirectory(path)).toEqual({
      path,
      databaseFile: join(path, 'daybook.db'),
      backups: join(path, 'backups'),
      firstStart: true,
      findings: [],
    })
    expect(statSync(path).mode & 0o777).toBe(0o700)
  })

  it('a directory without a database stays a first start until one has stood there', () => {
    prepareDataDirectory(base)
    expect(prepareDataDirectory(base).firstStart).toBe(true)
    writeFileSync(join(base, 'daybook.db'), '')
    markInitialised(base)
    expect(prepareDataDirectory(base).firstStart).toBe(false)
  })

  it('a database that is gone is an error and no first start', () => {
    markInitialised(base)
    expect(() => prepareDataDirectory(base)).toThrow(expect.objectContaining({ code: 'database-missing' }))
    expect(existsSync(join(base, 'daybook.db'))).toBe(false)
  })

  it('a database elsewhere counts too', () => {
    const databaseFile = join(base, 'elsewhere', 'notes.db')
    expect(prepareDataDirectory(base, { databaseFile })).toMatchObject({ databaseFile, firstStart: true })
    markInitialised(base)
    expect(() => prepareDataDirectory(base, { databaseFile })).toThrow(/notes\.db is gone/)
  })

  it('a file in its place is refused', () => {
    writeFileSync(join(base, 'data'), '')
    expect(() => prepareDataDirectory(join(base, 'data'))).toThrow(
      expect.objectContaining({ name: 'DataDirectoryProblem', code: 'not-a-directory' }),
    )
  })

  it.runIf(process.platform !== 'win32')('a directory that may not be written in is refused', () => {
    expect(() => prepareDataDirectory(placeWithoutWriting())).toThrow(
      expect.objectContaining({ code: 'not-writable' }),
    )
  })

  it.runIf(process.platform !== 'win32')('a directory that cannot be made is refused', () => {
    expect(() => prepareDataDirectory(join(placeWithoutWriting(), 'data'))).toThrow(
      expect.objectContaining({ code: 'cannot-create' }),
    )
  })

  it('a full disk is refused with the figure', () => {
    const freeBytes = () => 12 * 1024 * 1024 + 5
    expect(() => prepareDataDirectory(base, { freeBytes })).toThrow(/Only 12 MB are free/)
  })

  it('a synchronised folder is worth a warning', () => {
    const path = join(base, 'Dropbox', 'notes')
    mkdirSync(path, { recursive: true })
    expect(prepareDataDirectory(path).findings).toMatchObject([
      { code: 'data-directory-synced', severity: 'warning' },
    ])
  })
})
