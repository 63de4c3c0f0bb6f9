import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Written by hand in a migration (bin/new-migration.mjs says the same to the engine it loads).
  experimental: { externalTables: true },
  tables: { external: ['NoteSearch', 'NoteSearchTerm'] },
})
