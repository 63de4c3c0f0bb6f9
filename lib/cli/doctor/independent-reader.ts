import sqlite3 from 'sqlite3'

export type IndependentReader = {
  rows<Row>(sql: string): Promise<Row[]>
  close(): Promise<void>
}

/** Opens a database without the right to change it. Reads from one moment on: what is written later is not seen. */
export async function openIndependently(file: string): Promise<IndependentReader> {
  const database = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened: sqlite3.Database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(opened),
    )
  })
  database.configure('busyTimeout', 5000)
  const reader: IndependentReader = {
    rows: <Row>(sql: string) =>
      new Promise<Row[]>((resolve, reject) => {
        database.all<Row>(sql, (error, rows) => (error ? reject(error) : resolve(rows)))
      }),
    close: () =>
      new Promise((resolve, reject) => {
        database.close((error) => (error ? reject(error) : resolve()))
      }),
  }
  await reader.rows('BEGIN')
  return reader
}
