import type { LineageNode, TopicView } from '../domain/views'
import type { Notebook } from '../notebook/open-notebook'
import { readTopic } from '../notebook/read-topics'
import { findTopic } from '../notebook/topic-work/find-topic'
import { printJson, type Surroundings } from './command'
import { type ExitStatus, Problem } from './outcome'

/** What the topic's page shows, as text. */
export async function showTopic(
  nb: Notebook,
  name: string,
  { json }: { json?: boolean | undefined },
  { out }: Pick<Surroundings, 'out'>,
): Promise<ExitStatus> {
  const found = await findTopic(nb, name)
  const topic = found ? await readTopic(nb, found.slug) : null
  if (!topic) throw new Problem(`There is no topic ${name}.`)
  out(json ? printJson(topic) : printTopic(topic))
  return 0
}

function printTopic(topic: TopicView): string {
  const what = topic.pinned?.text ?? topic.description
  const head = [
    `${topic.name} (${topic.kind})`,
    ...(topic.aliases.length > 0 ? [`also called ${topic.aliases.join(', ')}`] : []),
    ...(what ? [what] : []),
    ...(topic.secondHand ? [`second-hand: ${whyOf(topic.secondHand)}`] : []),
  ]
  const parts = [
    head,
    topic.lineage ? ['Lineage', ...printLineage(topic.lineage, '  ')] : [],
    section(
      'Notes',
      topic.entries.map(
        ({ day, title, sentence }) => `${day}  ${title}${sentence ? `\n    ${sentence}` : ''}`,
      ),
    ),
    section(
      'Sources',
      topic.sources.map(({ role, label, url }) => `${role}  ${label}  ${url}`),
    ),
    section(
      'Questions',
      topic.questions.map(({ text, note }) => `${text}  (${note.title})`),
    ),
    section(
      'Near',
      topic.neighbours.map(({ name, shared, weight }) => `${name}  ${weight} (${shared} notes)`),
    ),
  ]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n')
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]
}

function whyOf({ why, through }: NonNullable<TopicView['secondHand']>): string {
  return why === 'no-source' ? 'no note of it cites anything' : `known only through ${through.join(', ')}`
}

function printLineage({ name, current, versions }: LineageNode, indent: string): string[] {
  return [
    `${indent}${name}${current ? '  (this)' : ''}`,
    ...versions.flatMap((version) => printLineage(version, `${indent}  `)),
  ]
}
