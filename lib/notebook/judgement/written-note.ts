import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

type WrittenSource = { url: string; role: string; lead: string | null }

/** A note as its writer left it, for judging search: read here without the product's own readers. */
export type WrittenNote = {
  /** What the labels call it. */
  name: string
  slug: string
  day: string
  title: string
  body: string
  tags: string[]
  sources: WrittenSource[]
}

/** A slug without the day it begins with: `swin-v2`. */
export function nameOf(slug: string): string {
  return slug.replace(/^\d{4}-\d\d-\d\d-/, '')
}

/** The notes of a Markdown folder, in the order of their file names. */
export function readWrittenNotes(folder: string): WrittenNote[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
  return files.sort().map((file) => toWrittenNote(file, readFileSync(join(folder, file), 'utf8')))
}

function toWrittenNote(file: string, text: string): WrittenNote {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const fields = parse(front) as {
    title: string
    loggedAt: string
    tags?: string[]
    sources?: { url: string; role: string; lead?: string }[]
  }
  const slug = file.replace(/\.md$/, '')
  return {
    name: nameOf(slug),
    slug,
    day: fields.loggedAt.slice(0, 10),
    title: fields.title,
    body,
    tags: fields.tags ?? [],
    sources: (fields.sources ?? []).map(({ url, role, lead = null }) => ({ url, role, lead })),
  }
}
