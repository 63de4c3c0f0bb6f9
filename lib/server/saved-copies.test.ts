import { describe, expect, it } from 'vitest'
import { contentPolicy } from './content-policy'
import { isSavedCopy, SAVED_COPY_HEADERS, showsSavedCopy } from './saved-copies'

describe('saved copies', () => {
  it.each([
    ['/snapshots/1/file', true],
    ['/snapshots/12/file?x=1', true],
    ['/snapshots/1/file/', true],
    ['/snapshots/1', false],
    ['/snapshots/1/files', false],
    ['/x/snapshots/1/file', false],
    [undefined, false],
  ])('%s is a file: %s', (target, is) => expect(isSavedCopy(target)).toBe(is))

  it.each([
    ['/snapshots/1', true],
    ['/snapshots/1?replaced=2', true],
    ['/snapshots', false],
    ['/snapshots/1/file', false],
    ['/snapshots/new', false],
  ])('%s may hold a frame: %s', (target, may) => expect(showsSavedCopy(target)).toBe(may))

  it('are sandboxed with nothing allowed, and only their page may frame', () => {
    const policy = SAVED_COPY_HEADERS['content-security-policy'] ?? ''
    expect(policy.split('; ')[0]).toBe('sandbox')
    expect(policy).not.toMatch(/script|http|allow-|'self'(?!$)/)
    expect(contentPolicy('n', false)).toContain("frame-src 'none'")
    expect(contentPolicy('n', false, true)).toContain("frame-src 'self'")
  })
})
