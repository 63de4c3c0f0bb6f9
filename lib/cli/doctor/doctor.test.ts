import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate'
import { readMigrations } from '../../db/migrations'
import { firstGap } from './accounting'
import { bundleForTest, migrationsFolder } from './bundle-for-test'
import { runDoctor } from './run-doctor'

const text = '2022-6-16\nDETR 😀\nset prediction\n'

const WHOLE = `
  INSERT INTO Import (id, name, format, status, text, createdAt) VALUES (1, 'log.txt', 'log', 'done', '${text}', '2026-01-01');
  INSERT INTO Note (id, slug, title, body, loggedAt, zone, day, position, revision, importId, createdAt, updatedAt)
    VALUES (1, '2022-06-16-detr', 'DETR 😀', 'set prediction', '2022-06-16', 'UTC', '2022-06-16', 0, 2, 1, '2026-01-01', '2026-01-01');
  INSERT INTO Revision (noteId, number, title, body, loggedAt, zone, day, timed, tags, sources, savedAt, origin)
    VALUES (1, 1, 'DETR', 'set', '2022-06-16', 'UTC', '2022-06-16', 1, '[]', '[]', '2026-01-01', 'import'),
           (1, 2, 'DETR 😀', 'set prediction', '2022-06-16', 'UTC', '2022-06-16', 1, '[]', '[]', '2026-01-01', 'editor');
  INSERT INTO NoteText VALUES (1, 1, 'detr', '', '', 'every:note', '', 'set prediction', '', '');
  INSERT INTO NoteRender VALUES (1, 2, 1, 0, '<p>', '', '', '[]', '', '[]', '[]');
  INSERT INTO ImportPiece (importId, position, kind, start, "end", noteId)
    VALUES (1, 0, 'stamp', 0, 10, NULL), (1, 1, 'note', 10, ${text.length}, 1);
  INSERT INTO Topic (id, slug, name, kind, createdAt) VALUES (1, 'detr', 'DETR', 'model', '2026-01-01');
  INSERT INTO TopicAlias (topicId, name, normalized) VALUES (1, 'DETR', 'detr');
  INSERT INTO Source (id, canonicalUrl, host, label, role, createdAt)
    VALUES (1, 'https://arxiv.org/abs/2005.12872', 'arxiv.org', 'arXiv', 'paper', '2026-01-01');
  INSERT INTO SourceSpelling (sourceId, url) VALUES (1, 'https://arxiv.org/pdf/2005.12872');`

let reader: string
let directory: string
let file: string

beforeAll(async () => {
  reader = await bundleForTest('reader.ts')
})
afterAll(() => rmSync(reader))
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'daybook-'))
  file = join(directory, 'daybook.db')
  await migrate(file, {
    migrations: readMigrations(migrationsFolder),
    backups: join(directory, 'backups'),
    now: () => new Date(),
  })
  execute(WHOLE)
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function execute(sql: string): void {
  const connection = new Sqlite(file)
  connection.unsafeMode()
  connection.pragma('foreign_keys = OFF')
  connection.pragma('writable_schema = ON')
  connection.exec(sql)
  connection.close()
}

const doctor = (database = file) => runDoctor(database, { reader, migrations: migrationsFolder })

describe('the doctor', () => {
  it('has nothing to say of a whole notebook', async () => {
    expect(await doctor()).toEqual({
      findings: [],
      counts: {
        ...{ notes: 1, trashed: 0, revisions: 2, topics: 1, sources: 1, papers: 0 },
        ...{ snapshots: 0, attachments: 0, links: 0, imports: 1 },
      },
    })
  })

  it('compares the files of notes and saved copies with the rows that name them', async () => {
    const [kept, gone, cut, orphan] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64))
    const put = (folder: string, name: string) => {
      mkdirSync(join(directory, folder, name.slice(0, 2)), { recursive: true })
      writeFileSync(join(directory, folder, name.slice(0, 2), name), 'four')
    }
    const snapshot = (
      hash = '',
      size = 4,
    ) => `INSERT INTO Snapshot (sourceId, hash, name, mediaType, size, createdAt)
      VALUES (1, '${hash}', 'page.html', 'text/html', ${size}, '2026-01-01');`
    execute(`${snapshot(kept)} ${snapshot(gone)} ${snapshot(cut, 5)}
      INSERT INTO Attachment (hash, name, mediaType, size, createdAt) VALUES ('${gone}', 'a.png', 'image/png', 4, '2026-01-01')`)
    for (const hash of [kept, cut, orphan]) put('snapshots', `${hash}.html`)
    put('snapshots', '.0123.part')
    const { findings } = await doctor()
    expect(findings.map(({ code, params }) => [code, params?.examples?.toString().slice(0, 1)])).toEqual([
      ['file-missing', 'b'],
      ['file-missing', 'b'],
      ['file-size', 'c'],
      ['file-orphan', 'd'],
      ['file-unfinished', '.'],
    ])
  })

  it.each([
    ['revision-missing', 'DELETE FROM Revision WHERE number = 2'],
    ['revision-differs', `UPDATE Note SET body = body || '!'`],
    ['revision-gap', 'DELETE FROM Revision WHERE number = 1'],
    ['text-missing', 'DELETE FROM NoteText'],
    ['search-index-differs', 'DELETE FROM NoteSearch_docsize'],
    ['render-pending', 'UPDATE NoteRender SET revision = 1'],
    ['render-pending', 'DELETE FROM NoteRender'],
    ['topic-without-name', 'DELETE FROM TopicAlias'],
    ['source-without-address', 'DELETE FROM SourceSpelling'],
    ['import-uncovered', 'UPDATE ImportPiece SET start = 11 WHERE position = 1'],
    ['import-uncovered', `UPDATE ImportPiece SET "end" = "end" - 1 WHERE position = 1`],
    ['dangling-reference', 'UPDATE ImportPiece SET noteId = 404 WHERE position = 1'],
    ['dangling-reference', 'INSERT INTO NoteTopic (noteId, topicId, by) VALUES (1, 404, 0)'],
    ['migration-unknown', `UPDATE _prisma_migrations SET migration_name = '20990101000000_later'`],
    ['foreign', 'DROP TABLE _prisma_migrations'],
    ['damaged', `UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'Setting'`],
  ])('%s: %s', async (code, sql) => {
    execute(sql)
    const { findings } = await doctor()
    expect(findings.map((finding) => finding.code)).toContain(code)
    for (const finding of findings)
      expect(finding).toMatchObject({
        message: expect.stringMatching(/\.$/),
        fix: expect.stringMatching(/\.$/),
      })
  })

  it('says which notes are meant', async () => {
    execute('DELETE FROM NoteText')
    const { findings } = await doctor()
    expect(findings[0]?.message).toBe('1 notes cannot be found by searching: 2022-06-16-detr.')
  })

  it('says that a file is not there', async () => {
    const { findings } = await doctor(join(directory, 'lost.db'))
    expect(findings).toMatchObject([{ code: 'unreadable', severity: 'error' }])
  })

  it('reads while the database is being written', async () => {
    const connection = new Sqlite(file)
    connection.exec(`BEGIN IMMEDIATE; DELETE FROM NoteText`)
    expect((await doctor()).findings).toEqual([])
    connection.exec('ROLLBACK')
    connection.close()
  })
})

describe('firstGap', () => {
  const piece = (start: number, end: number) => ({ start, end })
  it.each([
    ['all covered', [piece(0, 3), piece(3, 5)], 5, null],
    ['nothing to cover', [], 0, null],
    ['nothing covered', [], 5, 0],
    ['a hole', [piece(0, 2), piece(3, 5)], 5, 2],
    ['an overlap', [piece(0, 3), piece(2, 5)], 5, 2],
    ['a missing end', [piece(0, 3)], 5, 3],
    ['beyond the end', [piece(0, 7)], 5, 5],
  ])('%s', (_, pieces, length, at) => {
    expect(firstGap(pieces, length)).toBe(at)
  })
})
