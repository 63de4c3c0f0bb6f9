import * as z from 'zod'
import type { Finding } from '../../domain/finding'
import { SOURCE_ROLES, type SourceDraft } from '../../domain/source'
import { parseSourceUrl } from '../../domain/source-url'
import { TOPIC_KINDS } from '../../domain/topic'
import type { FrontMatter } from './front-matter'

const role = z.enum(SOURCE_ROLES, `must be one of ${SOURCE_ROLES.join(', ')}`)
const name = z.string('must be text').min(1, 'must not be empty')
const names = z.array(name, 'must be a list of names')

const sourceFields = z.object(
  { url: name, role: role.optional(), lead: name.optional(), copyOf: name.optional() },
  'must have a url',
)
const source = z
  .union([name.transform((url) => ({ url })), sourceFields], 'must be a URL, or url, role, lead and copyOf')
  .transform((fields: z.output<typeof sourceFields>): SourceDraft => {
    const { url, lead = null, copyOf = null } = fields
    return { url, role: fields.role ?? parseSourceUrl(url)?.role ?? 'other', lead, copyOf }
  })

/** Every key a notebook file may have. */
const FIELDS = {
  title: z.string('must be text'),
  loggedAt: name,
  position: z
    .string('must be a number')
    .regex(/^\d{1,9}$/, 'must be a whole number from 0')
    .transform(Number),
  tags: names,
  sources: z.array(source, 'must be a list'),
  name,
  kind: z.enum(TOPIC_KINDS, `must be one of ${TOPIC_KINDS.join(', ')}`),
  aliases: names,
  quiet: names,
  versionOf: name,
}
type Fields = typeof FIELDS
type Values<Key extends keyof Fields> = { [K in Key]?: z.output<Fields[K]> }

/** The named fields; one that is missing or wrong is left out, and a finding says what is wrong with it and where. */
export function readFields<Key extends keyof Fields>(
  file: string,
  matter: FrontMatter,
  keys: readonly Key[],
): { values: Values<Key>; findings: Finding[] } {
  const values: Values<Key> = {}
  const findings: Finding[] = []
  for (const [key, value] of Object.entries(matter.values)) {
    if (value === null) continue
    const known = keys.find((candidate) => candidate === key)
    if (known === undefined) {
      findings.push(
        fieldFinding('front-matter-unknown-key', 'info', file, matter, key, 'is not known and was left out'),
      )
      continue
    }
    const parsed = FIELDS[known].safeParse(value)
    if (parsed.success) values[known] = parsed.data as Values<Key>[Key]
    else
      findings.push(fieldFinding('front-matter-field', 'warning', file, matter, key, problemOf(parsed.error)))
  }
  return { values, findings }
}

function problemOf(error: z.ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'cannot be read'
  const place = issue.path
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)))
    .join(', ')
  return place ? `${issue.message} (${place})` : issue.message
}

function fieldFinding(
  code: string,
  severity: Finding['severity'],
  file: string,
  matter: FrontMatter,
  key: string,
  problem: string,
): Finding {
  const line = matter.lineOf(key)
  const message = `${file}, line ${line}: "${key}" ${problem}.`
  return { code, severity, message, params: { file, line, key, problem }, line }
}
