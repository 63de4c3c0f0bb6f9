import { describe, expect, it } from 'vitest'
import { readConfig } from './config'

const place = { root: '/srv/day book', cwd: '/home/me' }

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({}, place)).toEqual({
      root: '/srv/day book',
      host: '127.0.0.1',
      port: 3000,
      dataDirectory: '/srv/day book/data',
      databaseFile: '/srv/day book/data/daybook.db',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      starter: '/srv/day book/content',
      workerFile: '/srv/day book/dist/render-worker.mjs',
      migrations: '/srv/day book/prisma/migrations',
    })
  })

  it('may say everything', () => {
    const config = readConfig(
      {
        PORT: '0',
        HOST: '::1',
        DAYBOOK_DATA: 'notes',
        DAYBOOK_TIME_ZONE: 'Asia/Shanghai',
        DAYBOOK_STARTER: 'none',
      },
      place,
    )
    expect(config).toMatchObject({
      port: 0,
      host: '::1',
      dataDirectory: '/home/me/notes',
      databaseFile: '/home/me/notes/daybook.db',
      timeZone: 'Asia/Shanghai',
      starter: null,
    })
  })

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DAYBOOK_DATA: '', DATABASE_URL: '' }, place)).toEqual(readConfig({}, place))
  })

  it.each([
    ['file:./mine.db', '/home/me/mine.db'],
    ['file:mine.db?connection_limit=1', '/home/me/mine.db'],
    ['file:/var/my notes/a.db', '/var/my notes/a.db'],
    ['file:///var/my%20notes/a.db', '/var/my notes/a.db'],
  ])('reads DATABASE_URL %s', (url, file) => {
    expect(readConfig({ DATABASE_URL: url }, place).databaseFile).toBe(file)
  })

  it.each([
    [{ PORT: 'http' }, 'PORT=http is not a port number.'],
    [{ PORT: '70000' }, 'PORT=70000 is larger than 65535.'],
    [
      { DATABASE_URL: 'postgres://x' },
      'DATABASE_URL=postgres://x must begin with "file:"; Daybook keeps its notes in one SQLite file.',
    ],
    [
      { DAYBOOK_TIME_ZONE: 'Peking' },
      'DAYBOOK_TIME_ZONE=Peking is not a time zone; write a name such as Asia/Shanghai.',
    ],
  ])('says what is wrong with %o', (env, sentence) => {
    expect(() => readConfig(env, place)).toThrow(sentence)
  })
})
