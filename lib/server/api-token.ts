import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The token of this notebook, made on first use and readable by its owner only. */
export function readOrMakeToken(dataDirectory: string): string {
  const file = join(dataDirectory, 'api-token')
  try {
    // `wx`: of two processes that start at once, one makes the token and the other reads it.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
  }
  const token = readFileSync(file, 'utf8').trim()
  if (token.length < 20) throw new Error(`${file} holds no usable token. Remove it and a new one is made.`)
  return token
}

/** Compares in constant time; hashing first makes both sides equally long, whatever was presented. */
export function tokenCheck(token: string): (presented: string) => boolean {
  const expected = digest(token)
  return (presented) => timingSafeEqual(digest(presented), expected)
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
