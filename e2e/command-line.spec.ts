import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, commandTest as test } from './daybook'
import { daybook, startDaybook } from './program'

/** With a saved copy, a lead, a formula, a footer, and two kinds of line end, to be given back byte for byte. */
const LOG = String.raw`读书笔记 23-3-6 @MAE
2023-3-6 9:05:12
MAE 论文精读
https://arxiv.org/abs/2111.06377v2
file:///D:/Saved/MAE%20(2023_3_5%2020_11_09).html
遮住 75% 的图块再重建 \(x-\hat{x}\)
TinyDraw
https://github.com/someone/tiny-draw

2023/3/8 21:40
手写数据集怎么选
论文:https://arxiv.org/abs/2203.11926
三件事先问清
本文作者:某某
本文链接:https://example.com/p/1.html
版权声明:转载请注明出处。
【推荐】某某云服务器
`.replace('精读\n', '精读\r\n')

test.describe('the command line', () => {
  test('takes a log in, gives it back byte for byte, and takes it back', async ({ folder }) => {
    const log = join(folder, 'my log.txt')
    await writeFile(log, LOG)
    const data = join(folder, 'data')

    const dry = await daybook(data, 'import', log, '--dry-run', '--json')
    expect(dry.status).toBe(0)
    const report = JSON.parse(dry.out)
    expect(report).toMatchObject({ created: 3, unchanged: 0 })
    expect(report.days).toHaveLength(2)
    expect(report.sources).toHaveLength(4)
    expect(report.topics).toMatchObject([{ tag: 'MAE' }])
    expect(report.discarded).toHaveLength(4)
    const { total, placed, discarded } = report.characters
    expect(total).toBe(LOG.length)
    expect(placed + discarded).toBe(total)
    expect(JSON.parse((await daybook(data, 'search', 'MAE', '--json')).out).hits).toEqual([])

    const made = await daybook(data, 'import', log, '--json')
    expect(made.status).toBe(0)
    expect(JSON.parse(made.out)).toMatchObject({ created: 3, unchanged: 0 })
    const again = await daybook(data, 'import', log, '--json')
    expect(JSON.parse(again.out)).toMatchObject({ created: 0, unchanged: 3 })

    const found = JSON.parse((await daybook(data, 'search', '图块', '--json')).out)
    expect(found).toMatchObject({
      query: '图块',
      total: 1,
      hits: [{ title: 'MAE 论文精读', day: '2023-03-06' }],
    })
    expect(found.hits[0].snippet.filter((part: { hit: boolean }) => part.hit)).toMatchObject([
      { text: '图块' },
    ])

    expect((await daybook(data, 'export', '--format', 'log')).out).toBe(LOG)
    expect((await daybook(data, 'export', join(folder, 'out.txt'))).status).toBe(0)
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(LOG)

    const doctor = await daybook(data, 'doctor', '--json')
    expect(JSON.parse(doctor.out)).toMatchObject({ findings: [], counts: { notes: 3 } })
    expect((await daybook(data, 'undo', 'last')).status).toBe(0)
    const after = JSON.parse((await daybook(data, 'doctor', '--json')).out)
    expect(after).toMatchObject({ findings: [], counts: { notes: 0, sources: 0, topics: 0 } })
    expect((await daybook(data, 'undo', 'last')).status).toBe(1)
  })

  test('exports Markdown that makes the same notebook elsewhere', async ({ folder }) => {
    const log = join(folder, 'log.txt')
    await writeFile(log, LOG)
    const [here, there] = [join(folder, 'here'), join(folder, 'there')]
    await daybook(here, 'import', log)
    expect((await daybook(here, 'export', join(folder, 'first'))).status).toBe(0)
    expect((await daybook(there, 'import', join(folder, 'first'))).status).toBe(0)
    expect((await daybook(there, 'export', join(folder, 'second'))).status).toBe(0)
    const first = await filesOf(join(folder, 'first'))
    expect(Object.keys(first).filter((name) => name.startsWith('notes/'))).toHaveLength(3)
    expect(await filesOf(join(folder, 'second'))).toEqual(first)
  })

  test('beside a running program sees and makes the same notes', async ({ folder }) => {
    const log = join(folder, 'log.txt')
    await writeFile(log, LOG)
    const data = join(folder, 'data')
    const running = await startDaybook(data, 'none')
    expect((await daybook(data, 'import', log)).status).toBe(0)
    const { items } = await (await fetch(`${running.address}/api/v1/notes`)).json()
    expect(items).toHaveLength(3)
    expect((await daybook(data, 'doctor')).status).toBe(0)
    await running.stop()
  })

  test('says in one sentence what is wrong, and ends with 1 for a problem and 2 for misuse', async ({
    folder,
  }) => {
    const data = join(folder, 'data')
    const empty = join(folder, 'empty.txt')
    await writeFile(empty, '')
    const picture = join(folder, 'picture.txt')
    await writeFile(picture, Buffer.from('89504e470d0a1a0a0000', 'hex'))
    for (const [args, status, sentence] of [
      [[], 2, /Usage/],
      [['fly'], 2, /no command fly/],
      [['import'], 2, /Name the file/],
      [['import', '--fast', empty], 2, /--fast/],
      [['export', '--format', 'docx'], 2, /docx/],
      [['undo', 'everything'], 2, /number/],
      [['import', join(folder, 'missing.txt')], 1, /missing\.txt is not there/],
      [['import', empty], 1, /empty\.txt is empty/],
      [['import', picture], 1, /picture\.txt is a PNG image/],
      [['undo', '7'], 1, /Import 7/],
    ] as const) {
      const ended = await daybook(data, ...args)
      expect(ended.status, args.join(' ')).toBe(status)
      expect(ended.err, args.join(' ')).toMatch(sentence)
      expect(ended.err, args.join(' ')).not.toMatch(/\n\s+at /)
    }
    expect((await daybook(data, 'import', '--help')).status).toBe(0)
  })

  test('keeps the good files of a folder and names the bad ones', async ({ folder }) => {
    const texts = join(folder, 'texts')
    await mkdir(texts)
    await writeFile(join(texts, 'a.txt'), LOG)
    await writeFile(join(texts, 'b.txt'), Buffer.from('89504e470d0a1a0a0000', 'hex'))
    const data = join(folder, 'data')
    const ended = await daybook(data, 'import', texts, '--json')
    expect(ended.status).toBe(1)
    const { created, findings } = JSON.parse(ended.out)
    expect(created).toBe(3)
    expect(findings).toContainEqual(expect.objectContaining({ code: 'binary-file', severity: 'error' }))
  })

  test('leaves a database of a newer version alone', async ({ folder }) => {
    const data = join(folder, 'data')
    const log = join(folder, 'log.txt')
    await writeFile(log, LOG)
    await daybook(data, 'import', log)
    await addMigrationFromTheFuture(join(data, 'daybook.db'))
    const copy = join(folder, 'copy.db')
    await cp(join(data, 'daybook.db'), copy)
    for (const args of [['import', log], ['export'], ['search', 'MAE']]) {
      const ended = await daybook(data, ...args)
      expect(ended.status, args.join(' ')).toBe(1)
      expect(ended.err, args.join(' ')).toMatch(/newer/)
      expect(ended.err).not.toMatch(/\n\s+at /)
    }
    await expect(startDaybook(data, 'none')).rejects.toThrow(/newer/)
    expect(await readFile(join(data, 'daybook.db'))).toEqual(await readFile(copy))
  })

  test('says so when the data directory cannot be one', async ({ folder }) => {
    const file = join(folder, 'a file')
    await writeFile(file, 'not a directory')
    const ended = await daybook(file, 'search', 'MAE')
    expect(ended.status).toBe(1)
    expect(ended.err).toContain(file)
    expect(ended.err.trim().split('\n').length).toBeLessThanOrEqual(2)
    expect(await readFile(file, 'utf8')).toBe('not a directory')
    const below = await daybook(join(file, 'data'), 'search', 'MAE')
    expect(below.status).toBe(1)
    expect(below.err).not.toMatch(/\n\s+at /)
  })
})

/** The text of every file below a folder, by its path. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')])
  return Object.fromEntries(await Promise.all(read))
}

/** Writes down a migration that this version does not know, as a later version would have. */
async function addMigrationFromTheFuture(file: string): Promise<void> {
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(file)
  database
    .prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ('from-the-future', 'x', 1, '29990101000000_something_later', 1, 1)`,
    )
    .run()
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
}
