// Writes the SQL that brings the schema of the newest migration to prisma/schema.prisma, as a new migration:
//   node bin/new-migration.mjs a_sentence_about_it
//   node bin/new-migration.mjs --check     only says, by its exit status, whether one is due
// Prisma's own `migrate dev` would download an engine; the same engine as WebAssembly comes with npm.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Virtual tables are written by hand in a migration; Prisma knows nothing of them and shall not drop them. */
const EXTERNAL_TABLES = ['', '_data', '_idx', '_docsize', '_config', 'Term'].flatMap((part) => [
  `NoteSearch${part}`,
  `SnapshotSearch${part}`,
])

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const migrations = join(root, 'prisma/migrations')
const sentence = argv[2] ?? ''

if (sentence !== '--check' && !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(sentence)) {
  console.error('Usage: node bin/new-migration.mjs what_changes_in_words | --check')
  exit(2)
}

const sql = await difference()
if (sql === '') {
  console.log('The migrations already make what prisma/schema.prisma says.')
} else if (sentence === '--check') {
  console.error(`prisma/schema.prisma asks for what no migration makes:\n${sql}`)
  exit(1)
} else {
  const folder = join(migrations, `${stamp(new Date())}_${sentence}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`${join(folder, 'migration.sql')}: read it, then run the tests.`)
}

/** From what the migrations make, applied to an empty database in memory, to what the schema file asks for. */
async function difference() {
  const adapter = bindMigrationAwareSqlAdapterFactory(inMemory())
  const schema = { path: 'schema.prisma', content: readFileSync(join(root, 'prisma/schema.prisma'), 'utf8') }
  const migrationsList = {
    baseDir: migrations,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrations, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(migrations, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(migrations, name, 'migration.sql'), 'utf8') },
        },
      })),
  }
  const { stdout } = await (await startEngine(schema, adapter)).diff({
    from: { tag: 'migrations', ...migrationsList },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: EXTERNAL_TABLES, externalEnums: [] },
  })
  return stdout === null || stdout.startsWith('-- This is an empty migration.') ? '' : stdout
}

/** The engine sends a whole migration as one query, which better-sqlite3 takes only as a script. */
function inMemory() {
  const factory = new PrismaBetterSqlite3({ url: ':memory:' })
  const connectToShadowDb = async () => {
    const connection = await factory.connectToShadowDb()
    const executeRaw = connection.executeRaw.bind(connection)
    connection.executeRaw = async (query) =>
      query.args.length > 0 ? executeRaw(query) : connection.executeScript(query.sql).then(() => 0)
    return connection
  }
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => factory.connect(),
    connectToShadowDb,
  }
}

async function startEngine(schema, adapter) {
  const binary = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace('schema_engine.js', 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(binary), {
    './schema_engine_bg.js': engine,
  })
  engine.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return engine.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter)
}

function stamp(now) {
  return now.toISOString().replace(/\D/g, '').slice(0, 14)
}
