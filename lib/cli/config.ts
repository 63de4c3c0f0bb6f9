import { join, resolve } from 'node:path'
import { z } from 'zod'
import { Misuse } from './outcome'

/** Where things are, as the environment says; everything has a default. */
export type Config = {
  root: string
  host: string
  port: number
  dataDirectory: string
  databaseFile: string
  timeZone: string
  /** The notebook loaded into an empty database; null for an empty start. */
  starter: string | null
  workerFile: string
  migrations: string
}

const unsetWhenEmpty = (value: unknown) => (value === '' ? undefined : value)

const environment = z.object({
  PORT: z.preprocess(
    unsetWhenEmpty,
    z
      .string()
      .regex(/^\d{1,5}$/, 'is not a port number')
      .transform(Number)
      .refine((port) => port <= 65_535, 'is larger than 65535')
      .default(3000),
  ),
  HOST: z.preprocess(unsetWhenEmpty, z.string().default('127.0.0.1')),
  DAYBOOK_DATA: z.preprocess(unsetWhenEmpty, z.string().optional()),
  DATABASE_URL: z.preprocess(
    unsetWhenEmpty,
    z
      .string()
      .regex(/^file:./, 'must begin with "file:"; Daybook keeps its notes in one SQLite file')
      .optional(),
  ),
  DAYBOOK_TIME_ZONE: z.preprocess(
    unsetWhenEmpty,
    z.string().refine(isTimeZone, 'is not a time zone; write a name such as Asia/Shanghai').optional(),
  ),
  DAYBOOK_STARTER: z.preprocess(unsetWhenEmpty, z.string().optional()),
})

/** Reads the environment; relative paths in it are meant from `cwd`, defaults from the project folder. */
export function readConfig(
  env: Record<string, string | undefined>,
  place: { root: string; cwd: string },
): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) throw new Misuse(parsed.error.issues.map((issue) => explain(issue, env)).join('\n'))
  const { PORT, HOST, DAYBOOK_DATA, DATABASE_URL, DAYBOOK_TIME_ZONE, DAYBOOK_STARTER } = parsed.data
  const fromCwd = (path: string) => resolve(place.cwd, path)
  const dataDirectory = DAYBOOK_DATA ? fromCwd(DAYBOOK_DATA) : join(place.root, 'data')
  return {
    root: place.root,
    host: HOST,
    port: PORT,
    dataDirectory,
    databaseFile: DATABASE_URL ? fromCwd(filePathOf(DATABASE_URL)) : join(dataDirectory, 'daybook.db'),
    timeZone: DAYBOOK_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    starter: starterOf(DAYBOOK_STARTER, fromCwd, place.root),
    workerFile: join(place.root, 'dist', 'render-worker.mjs'),
    migrations: join(place.root, 'prisma', 'migrations'),
  }
}

function starterOf(
  value: string | undefined,
  fromCwd: (path: string) => string,
  root: string,
): string | null {
  if (value === undefined) return join(root, 'content')
  return value === 'none' ? null : fromCwd(value)
}

/** `file:./daybook.db`, `file:/a/daybook.db` and `file:///a/daybook.db`, with any parameters left off. */
function filePathOf(url: string): string {
  const path = url.slice('file:'.length).split('?', 1)[0] ?? ''
  return path.startsWith('//') ? decodeURIComponent(new URL(url).pathname) : path
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

function explain(issue: z.core.$ZodIssue, env: Record<string, string | undefined>): string {
  const name = String(issue.path[0])
  return `${name}=${env[name] ?? ''} ${issue.message}.`
}
