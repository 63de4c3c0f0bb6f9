import Database from 'better-sqlite3'
import type { Engine } from './engine'

export const trigram: Engine = {
  name: 'SQLite FTS5 trigram',
  note: 'in memory, bm25; all words must stand there; words under three characters find nothing',
  build: (texts) => {
    const db = new Database(':memory:')
    db.exec("CREATE VIRTUAL TABLE Title USING fts5(text, tokenize = 'trigram')")
    const insert = db.prepare('INSERT INTO Title (rowid, text) VALUES (?, ?)')
    db.transaction(() => {
      texts.forEach((text, id) => {
        insert.run(id, text)
      })
    })()
    const select = db.prepare('SELECT rowid FROM Title WHERE Title MATCH ? ORDER BY rank LIMIT ?').pluck()
    return {
      search: (query, limit) => select.all(asPhrases(query), limit).map(Number),
      bytesElsewhere: () =>
        Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true })),
      close: () => db.close(),
    }
  },
}

function asPhrases(query: string): string {
  return query
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ')
}
