import { describe, expect, it } from 'vitest'
import { isSound, sqliteLibraries } from './sqlite-library'

describe('isSound', () => {
  it.each([
    ['3.51.2', false],
    ['3.51.3', true],
    ['3.53.2', true],
    ['3.40.1', false],
    ['4.0.0', true],
    ['3.52', true],
    ['unknown', false],
  ])('%s: %s', (version, sound) => {
    expect(isSound(version)).toBe(sound)
  })
})

describe('sqliteLibraries', () => {
  const line = (file: string) => `7f12-7f34 r-xp 00000000 08:01 42    ${file}`

  it('counts each library once, however many parts of it are mapped', () => {
    const ours = '/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node'
    expect(sqliteLibraries([line(ours), line(ours), line('/usr/lib/libc.so.6')].join('\n'))).toEqual([ours])
  })

  it('sees a second copy, another driver and the system’s', () => {
    const maps = [
      '/a/better_sqlite3.node',
      '/b/better_sqlite3.node',
      '/c/node_sqlite3.node',
      '/usr/lib/libsqlite3.so.0',
    ]
    expect(sqliteLibraries(maps.map(line).join('\n'))).toEqual(maps)
  })

  it('takes no database for a library', () => {
    expect(sqliteLibraries(line('/home/me/sqlite/daybook.db-shm'))).toEqual([])
  })
})
