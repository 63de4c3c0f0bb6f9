import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentForIndex, segmentQuery } from './segment'
import { anyText, pieceOf } from './text-samples'

/** As the migration makes it: every character that is not a space belongs to a token. */
const TABLE = `CREATE VIRTUAL TABLE t USING fts5(body, prefix='1',
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* S* P* M* Co'")`

const quoted = (tokens: string[]) => `"${tokens.join(' ').replaceAll('"', '""')}"`

function openIndex() {
  const db = new Database(':memory:')
  db.exec(`${TABLE}; BEGIN`)
  const put = db.prepare('INSERT INTO t(rowid, body) VALUES (?, ?)')
  // A number arrives as REAL, which FTS5 would not compare with a rowid.
  const find = db.prepare('SELECT count(*) FROM t WHERE t MATCH ? AND rowid = CAST(? AS INTEGER)').pluck()
  return {
    put: (row: number, body: string) => put.run(row, body),
    has: (match: string, row: number) => find.get(match, row) === 1,
    close: () => db.close(),
  }
}

it('the database finds every piece of a text that is found token by token', () => {
  const index = openIndex()
  let row = 0
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(40), (text, from, length) => {
      const { tokens, openEnd, otherwise } = segmentQuery(pieceOf(text, from, length))
      if (tokens.length === 0) return
      index.put(++row, segmentForIndex(text))
      const matches = [
        quoted(tokens) + (openEnd ? ' *' : ''),
        ...otherwise.map((other) => `${quoted(other)} *`),
      ]
      expect(index.has(matches.join(' OR '), row), JSON.stringify([segmentForIndex(text), matches])).toBe(
        true,
      )
    }),
    { numRuns: 500 },
  )
  index.close()
})

it('the database takes every character for part of a token that we do', () => {
  const index = openIndex()
  const lost: string[] = []
  for (
    let point = 1;
    point < 0x30000;
    point += point < 0x3400 || (point >= 0x1f000 && point < 0x20000) ? 1 : 97
  ) {
    const segmented = segmentForIndex(`${point} ${String.fromCodePoint(point)} ${point}`)
    index.put(point, segmented)
    if (!index.has(quoted(segmented.split(' ')), point)) lost.push(point.toString(16))
  }
  index.close()
  expect(lost).toEqual([])
})
