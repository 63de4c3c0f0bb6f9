import Database from 'better-sqlite3'
import Fuse from 'fuse.js'
import type { Abstract } from './documents'

/** One way to look for words in abstracts; what it gives are their positions, best first. */
export type Retriever = {
  name: string
  search: (query: string, limit: number) => number[] | Promise<number[]>
  /** Waits for work still going on behind, so that it is not measured. */
  settle?: () => Promise<void>
  close?: () => void | Promise<void>
}

export function rivalsOf(abstracts: readonly Abstract[]): Retriever[] {
  return [
    fullText('SQLite FTS5 unicode61', 'unicode61', abstracts),
    fullText('SQLite FTS5 trigram', 'trigram', abstracts),
    fuse(abstracts),
  ]
}

function fullText(name: string, tokenizer: string, abstracts: readonly Abstract[]): Retriever {
  const db = new Database(':memory:')
  db.exec(`CREATE VIRTUAL TABLE Abstract USING fts5(title, body, tokenize = '${tokenizer}')`)
  const insert = db.prepare('INSERT INTO Abstract (rowid, title, body) VALUES (?, ?, ?)')
  abstracts.forEach(({ title, body }, id) => {
    insert.run(id, title, body)
  })
  const select = db.prepare('SELECT rowid FROM Abstract WHERE Abstract MATCH ? ORDER BY rank LIMIT ?').pluck()
  return {
    name,
    search: (query, limit) => select.all(`"${query.replaceAll('"', '""')}"`, limit).map(Number),
    close: () => {
      db.close()
    },
  }
}

function fuse(abstracts: readonly Abstract[]): Retriever {
  const index = new Fuse(abstracts, { keys: ['title', 'body'], ignoreLocation: true, threshold: 0.2 })
  return {
    name: 'fuse.js, ignoreLocation, threshold 0.2',
    search: (query, limit) => index.search(query, { limit }).map(({ refIndex }) => refIndex),
  }
}
