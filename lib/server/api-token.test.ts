import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readOrMakeToken, tokenCheck } from './api-token'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-token-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the token', () => {
  it('is made once, and only its owner may read it', () => {
    const token = readOrMakeToken(folder)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(readOrMakeToken(folder)).toBe(token)
    expect(readFileSync(join(folder, 'api-token'), 'utf8')).toBe(`${token}\n`)
    if (process.platform !== 'win32') expect(statSync(join(folder, 'api-token')).mode & 0o777).toBe(0o600)
  })

  it('may not be empty: an empty token would let everybody in', () => {
    writeFileSync(join(folder, 'api-token'), '\n')
    expect(() => readOrMakeToken(folder)).toThrow(/Remove it/)
  })

  it('is recognised whole', () => {
    const isToken = tokenCheck('abcdef')
    expect(['abcdef', 'abcde', 'abcdefg', 'ABCDEF', ''].map(isToken)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
