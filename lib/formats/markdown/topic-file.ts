import type { Finding } from '../../domain/finding'
import type { TopicDraft } from '../../domain/topic'
import { readFields } from './fields'
import { pathParts, safeFileStem } from './file-name'
import { type FrontMatter, joinFrontMatter } from './front-matter'
import type { NotebookTopic } from './notebook-files'

const KEYS = ['name', 'kind', 'aliases', 'quiet', 'versionOf'] as const

/** A topic from `topics/<slug>.md`; the body is its description. Without a name the file name serves. */
export function readTopicFile(
  path: string,
  matter: FrontMatter,
  body: string,
): { topic: NotebookTopic & { path: string }; findings: Finding[] } {
  const { values, findings } = readFields(path, matter, KEYS)
  const { stem } = pathParts(path)
  const { name = stem, kind = 'label', aliases = [], quiet, versionOf = null } = values
  return {
    topic: {
      name,
      kind,
      aliases,
      ...(quiet ? { quiet } : {}),
      versionOf,
      description: body,
      slug: safeFileStem(stem),
      path,
    },
    findings,
  }
}

export function printTopicFile({ name, kind, aliases, quiet, versionOf, description }: TopicDraft): string {
  return joinFrontMatter({ name, kind, aliases, quiet: quiet ?? [], versionOf }, description)
}
