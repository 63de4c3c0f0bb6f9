import { afterEach, expect, it } from 'vitest'
import type { ChangeRow } from '../domain/change'
import { insertRows } from './change-store'
import { openDatabase } from './open'
import { type ScratchDatabase, scratchDatabase } from './scratch-database'

let scratch: ScratchDatabase
afterEach(() => scratch.remove())

it('tags come back with the numbers they had, or with fresh ones where these were given away', async () => {
  scratch = await scratchDatabase()
  const db = await openDatabase(scratch.file)
  const { prisma } = db
  await prisma.$executeRaw`
    INSERT INTO Note (slug, title, body, loggedAt, zone, day, position, createdAt, updatedAt)
    SELECT value, value, '', 0, 'UTC', '2022-06-16', key, 0, 0 FROM json_each('["a", "b", "c"]')`
  await prisma.$executeRaw`INSERT INTO Topic (slug, name, kind, createdAt) VALUES ('t', 't', 'model', 0)`
  const rows = (): Promise<ChangeRow[]> =>
    prisma.$queryRaw`SELECT rowid, "noteId", "topicId", "by", places FROM "NoteTopic" ORDER BY "noteId"`
  const tag = (noteId: number, rowid: number): ChangeRow => ({
    rowid,
    noteId,
    topicId: 1,
    by: 'tag',
    places: '[]',
  })

  await insertRows(prisma, 'NoteTopic', [tag(1, 1)])
  // 1 is taken; the next free number is 2, which the second of the two has by right.
  await insertRows(prisma, 'NoteTopic', [tag(2, 1), tag(3, 2)])
  const numbers = (await rows()).map(({ noteId, rowid }) => [Number(noteId), Number(rowid)])
  expect(numbers).toEqual([
    [1, 1],
    [2, 3],
    [3, 2],
  ])
  await db.close()
})
