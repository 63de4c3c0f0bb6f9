import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { migrate } from '../../db/migrate'
import { readMigrations } from '../../db/migrations'
import { bundleForTest, migrationsFolder } from './bundle-for-test'

/** By hand, for a figure worth publishing: DAYBOOK_KILLS=1000 npx vitest run lib/cli/doctor/durability.test.ts */
const KILLS = Number(env.DAYBOOK_KILLS ?? 6)

type Stored = { keys: string[]; verdict: string }

it(`loses no acknowledged write and tears no transaction in ${KILLS} kills`, {
  timeout: KILLS * 10_000,
}, async () => {
  const [writer, reader] = await Promise.all([
    bundleForTest('durability-writer.ts'),
    bundleForTest('durability-reader.ts'),
  ])
  const directory = mkdtempSync(join(tmpdir(), 'daybook-'))
  const file = join(directory, 'daybook.db')
  await migrate(file, {
    migrations: readMigrations(migrationsFolder),
    backups: join(directory, 'backups'),
    now: () => new Date(),
  })
  const acknowledged = new Set<string>()
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const key of await writeUntilKilled(writer, file)) acknowledged.add(key)
    const stored = await readStored(reader, file)
    expect(stored.verdict).toBe('ok')
    const kept = new Set(stored.keys)
    expect([...acknowledged].filter((key) => !kept.has(key))).toEqual([])
    expect(
      stored.keys.filter((key) => key.endsWith(' first') && !kept.has(key.replace('first', 'second'))),
    ).toEqual([])
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS)
  rmSync(directory, { recursive: true, force: true })
  rmSync(writer)
  rmSync(reader)
})

/** Kills at a random moment, 5–125 ms after the first write was acknowledged. */
function writeUntilKilled(writer: string, file: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, [writer, file], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let complaint = ''
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    child.stdout.on('data', (chunk) => {
      if (out === '') setTimeout(() => child.kill('SIGKILL'), 5 + Math.random() * 120)
      out += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(out.split('\n').slice(0, -1))
      else reject(new Error(`The writer ended by itself (${code}): ${complaint}`))
    })
  })
}

async function readStored(reader: string, file: string): Promise<Stored> {
  const { stdout } = await promisify(execFile)(execPath, [reader, file], { maxBuffer: 256 * 1024 * 1024 })
  return JSON.parse(stdout) as Stored
}
