import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { Mutex, type Release } from './mutex'
import { PRAGMAS } from './pragmas'

/**
 * The stock adapter shares one connection and guards transactions only: a plain write made while another request has
 * a transaction open joins it, is acknowledged, and is gone when that one rolls back; and a COMMIT that fails leaves
 * the transaction open for ever. Here plain queries and transactions take turns, transactions hold the write lock
 * from their first statement, and a failed COMMIT is rolled back for real.
 */
export class GuardedAdapterFactory implements SqlDriverAdapterFactory {
  readonly #inner: PrismaBetterSqlite3
  #adapter: GuardedAdapter | undefined
  readonly provider: PrismaBetterSqlite3['provider']
  readonly adapterName: string

  constructor(file: string) {
    this.#inner = new PrismaBetterSqlite3({ url: file })
    this.provider = this.#inner.provider
    this.adapterName = this.#inner.adapterName
  }

  async connect(): Promise<SqlDriverAdapter> {
    const connection = await this.#inner.connect()
    try {
      await setPragmas(connection)
    } catch (cause) {
      await connection.dispose()
      throw cause
    }
    this.#adapter = new GuardedAdapter(connection)
    return this.#adapter
  }

  /**
   * Changes whenever the database may hold something else than before: rows written by this process are counted, and
   * SQLite says when another one has committed. Straight to the driver, since every page asks.
   */
  async version(): Promise<string> {
    const answer = await this.#adapter?.queryRaw(
      statement(`SELECT total_changes() || '.' || data_version FROM pragma_data_version`),
    )
    return String(answer?.rows[0]?.[0] ?? '')
  }
}

class GuardedAdapter implements SqlDriverAdapter {
  readonly #connection: SqlDriverAdapter
  readonly #mutex = new Mutex()
  readonly provider: SqlDriverAdapter['provider']
  readonly adapterName: string

  constructor(connection: SqlDriverAdapter) {
    this.#connection = connection
    this.provider = connection.provider
    this.adapterName = connection.adapterName
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#mutex.run(() => this.#connection.queryRaw(query))
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#mutex.run(() => this.#connection.executeRaw(query))
  }

  executeScript(script: string): Promise<void> {
    return this.#mutex.run(() => this.#connection.executeScript(script))
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel && isolationLevel !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel })
    }
    const release = await this.#mutex.acquire()
    try {
      await this.#connection.executeRaw(statement('BEGIN IMMEDIATE'))
    } catch (cause) {
      release()
      throw cause
    }
    return new GuardedTransaction(this.#connection, release)
  }

  dispose(): Promise<void> {
    return this.#mutex.run(() => this.#connection.dispose())
  }
}

class GuardedTransaction implements Transaction {
  readonly #connection: SqlDriverAdapter
  readonly #release: Release
  #open = true
  readonly provider: Transaction['provider']
  readonly adapterName: string
  /** COMMIT and ROLLBACK are sent by commit() and rollback() below, not by Prisma as queries of their own. */
  readonly options = { usePhantomQuery: true }

  constructor(connection: SqlDriverAdapter, release: Release) {
    this.#connection = connection
    this.#release = release
    this.provider = connection.provider
    this.adapterName = connection.adapterName
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#ours().queryRaw(query)
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return this.#ours().executeRaw(query)
  }

  async commit(): Promise<void> {
    try {
      await this.#ours().executeRaw(statement('COMMIT'))
      this.#end()
    } catch (cause) {
      await this.rollback()
      throw cause
    }
  }

  /** Safe to call twice, and after SQLite itself has rolled back (a full disk does that). */
  async rollback(): Promise<void> {
    if (!this.#open) return
    try {
      await this.#connection.executeRaw(statement('ROLLBACK'))
    } catch (cause) {
      if (!isNoTransaction(cause)) throw cause
    } finally {
      this.#end()
    }
  }

  async createSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`SAVEPOINT ${name}`))
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`ROLLBACK TO ${name}`))
  }

  async releaseSavepoint(name: string): Promise<void> {
    await this.executeRaw(statement(`RELEASE SAVEPOINT ${name}`))
  }

  /** A query that comes after the end would run in somebody else's transaction. */
  #ours(): SqlDriverAdapter {
    if (this.#open) return this.#connection
    throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'The transaction has ended.' })
  }

  #end(): void {
    this.#open = false
    this.#release()
  }
}

async function setPragmas(connection: SqlDriverAdapter): Promise<void> {
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    await connection.queryRaw(statement(`PRAGMA ${name} = ${wanted}`))
    const { rows } = await connection.queryRaw(statement(`PRAGMA ${name}`))
    const found = rows[0]?.[0]
    if (String(found) !== String(wanted)) {
      throw new Error(`SQLite did not take "${name} = ${wanted}" for this database: it is ${found}.`)
    }
  }
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] }
}

function isNoTransaction(error: unknown): boolean {
  return (
    error instanceof DriverAdapterError && /no transaction is active/.test(error.cause.originalMessage ?? '')
  )
}
