import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { Problem } from './outcome'

export type InputFile = { name: string; bytes: Uint8Array }

const READABLE = /\.(txt|md|markdown)$/i
const ATTACHED = /(^|[/\\])attachments[/\\][0-9a-f]{64}\.[a-z]{3,4}$/
const REASONS: Record<string, string> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read by this account',
  EPERM: 'may not be read by this account',
  EISDIR: 'is a folder',
  EIO: 'cannot be read from its disk',
  ELOOP: 'is a link that leads back to itself',
}

/**
 * Reads every file named, and every text file of every folder named with the pictures they show, before anything is imported: one that is
 * missing or goes away meanwhile stops the whole import with a sentence, and nothing is half done.
 */
export async function readInputs(paths: string[], cwd: string): Promise<InputFile[]> {
  const inputs: InputFile[] = []
  for (const path of paths) inputs.push(...(await readInput(resolve(cwd, path), path)))
  return inputs
}

async function readInput(path: string, spelled: string): Promise<InputFile[]> {
  const entry = await attempt(spelled, stat(path))
  if (!entry.isDirectory()) return [{ name: basename(path), bytes: await attempt(spelled, readFile(path)) }]
  const files = await listTextFiles(path, spelled)
  if (files.length === 0) throw new Problem(`${spelled} holds no .txt or .md file.`)
  const inputs: InputFile[] = []
  for (const file of files) {
    const name = relative(path, file).split(sep).join('/')
    inputs.push({ name, bytes: await attempt(join(spelled, name), readFile(file)) })
  }
  return inputs
}

/** In the order of their names, so that the same folder is the same import anywhere. Hidden folders are left out. */
async function listTextFiles(folder: string, spelled: string): Promise<string[]> {
  const entries = await attempt(spelled, readdir(folder, { withFileTypes: true }))
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) found.push(...(await listTextFiles(path, join(spelled, entry.name))))
    else if (entry.isFile() && (READABLE.test(entry.name) || ATTACHED.test(path))) found.push(path)
  }
  return found
}

/** Waits for a file operation; its failure becomes a sentence that names the path as it was typed. */
export async function attempt<T>(spelled: string, operation: Promise<T>): Promise<T> {
  try {
    return await operation
  } catch (problem) {
    const { code = '', message } = problem as NodeJS.ErrnoException
    throw new Problem(`${spelled} ${REASONS[code] ?? `cannot be used: ${message}`}.`, { cause: problem })
  }
}
