import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

/**
 * One hash over names and contents. Contents, not times: a checkout or a copy that changes only times must not
 * cost a build, and a few hundred source files hash in some ten milliseconds.
 */
export function fingerprint(paths, accept = () => true) {
  const hash = createHash('sha256')
  hash.update(process.versions.modules)
  for (const path of paths.flatMap((start) => filesUnder(start)).filter(accept)) {
    hash.update(`\0${path}\0`)
    hash.update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

/** What a finished step left behind; empty when it never finished. */
export function readStamp(file) {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}

/** Written last and renamed into place: a step that was interrupted leaves no stamp. */
export function writeStamp(file, text) {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, text)
  renameSync(`${path}.${process.pid}`, path)
}

function filesUnder(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}
