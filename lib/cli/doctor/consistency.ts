import type { Finding } from '../../domain/finding'
import type { IndependentReader } from './independent-reader'

/** A rule that the tables keep among themselves: its query names each row that breaks it, as `what`. */
type Rule = Pick<Finding, 'code' | 'severity' | 'fix'> & { sql: string; sentence: string }

const REBUILD = 'Run `npm run daybook -- rebuild`.'

const RULES: Rule[] = [
  {
    code: 'revision-missing',
    severity: 'error',
    sentence: 'notes have no saved version of their present text',
    fix: 'Save each of these notes once.',
    sql: `SELECT slug AS what FROM Note n
          WHERE NOT EXISTS (SELECT 1 FROM Revision r WHERE r.noteId = n.id AND r.number = n.revision)`,
  },
  {
    code: 'revision-differs',
    severity: 'error',
    sentence: 'notes differ from the version that was saved of them',
    fix: 'Compare the note with its newest version and save the right text.',
    sql: `SELECT slug AS what FROM Note n JOIN Revision r ON r.noteId = n.id AND r.number = n.revision
          WHERE r.title IS NOT n.title OR r.body IS NOT n.body`,
  },
  {
    code: 'revision-gap',
    severity: 'warning',
    sentence: 'notes lack earlier versions',
    fix: 'Nothing to do unless you need them: look in an older backup.',
    sql: `SELECT slug AS what FROM Note n
          WHERE n.revision > (SELECT count(*) FROM Revision r WHERE r.noteId = n.id AND r.number <= n.revision)
            AND EXISTS (SELECT 1 FROM Revision r WHERE r.noteId = n.id AND r.number = n.revision)`,
  },
  {
    code: 'text-missing',
    severity: 'error',
    sentence: 'notes cannot be found by searching',
    fix: REBUILD,
    sql: `SELECT slug AS what FROM Note n WHERE trashedAt IS NULL
          AND NOT EXISTS (SELECT 1 FROM NoteText t WHERE t.noteId = n.id)`,
  },
  {
    code: 'search-index-differs',
    severity: 'error',
    sentence: 'notes are not in the search index as their texts are',
    fix: REBUILD,
    sql: `SELECT coalesce(n.slug, t.noteId) AS what FROM NoteText t LEFT JOIN Note n ON n.id = t.noteId
          WHERE t.noteId NOT IN (SELECT id FROM NoteSearch_docsize)
          UNION ALL SELECT 'a note that is gone' FROM NoteSearch_docsize WHERE id NOT IN (SELECT noteId FROM NoteText)`,
  },
  {
    code: 'render-pending',
    severity: 'info',
    sentence: 'notes wait to be rendered',
    fix: 'The server does it in the background; without one run `npm run daybook -- rebuild`.',
    sql: `SELECT slug AS what FROM Note n LEFT JOIN NoteRender r ON r.noteId = n.id
          WHERE n.trashedAt IS NULL AND (r.noteId IS NULL OR r.stale OR r.revision <> n.revision)`,
  },
  {
    code: 'topic-without-name',
    severity: 'error',
    sentence: 'topics have no spelling to be found by',
    fix: 'Open the topic and save its name.',
    sql: 'SELECT slug AS what FROM Topic t WHERE NOT EXISTS (SELECT 1 FROM TopicAlias a WHERE a.topicId = t.id)',
  },
  {
    code: 'source-without-address',
    severity: 'warning',
    sentence: 'sources have no address as it was written',
    fix: `${REBUILD} It helps the sources that a note cites.`,
    sql: `SELECT canonicalUrl AS what FROM Source s
          WHERE NOT EXISTS (SELECT 1 FROM SourceSpelling p WHERE p.sourceId = s.id)`,
  },
]

/** One finding for every rule that is broken, with the first few rows that break it. */
export async function checkConsistency(reader: IndependentReader): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { code, severity, sentence, fix, sql } of RULES) {
    const broken = await reader.rows<{ what: string }>(sql)
    if (broken.length === 0) continue
    const examples = broken.slice(0, 3).map(({ what }) => what)
    const more = broken.length > examples.length ? ', …' : ''
    findings.push({
      code,
      severity,
      message: `${broken.length} ${sentence}: ${examples.join(', ')}${more}.`,
      params: { count: broken.length, examples: examples.join(', ') },
      fix,
    })
  }
  return findings
}
