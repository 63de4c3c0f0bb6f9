import { useTranslations } from 'next-intl'
import type { ImportedNote } from '@/lib/domain/import'
import { paths } from '@/lib/paths'
import styles from './imported-note.module.css'
import type { NotedLinks } from './imported-notes'
import { NoteCorrections } from './note-corrections'

type Props = {
  id: number
  note: ImportedNote
  /** The note above it in the text, which it can be joined to. */
  before: ImportedNote | null
  noted: NotedLinks
  action: ((form: FormData) => Promise<void>) | null
}

export function ImportedNoteRow({ id, note, before, noted, action }: Props) {
  const t = useTranslations('import')
  const role = useTranslations('role')
  const unsure = action !== null && note.confidence === 'unsure' && note.state === 'new'
  const reason = `why.${note.reason}` as 'why.marked'
  return (
    <article className={styles.note} id={`at-${note.at}`} data-unsure={unsure || undefined}>
      <header>
        <h3>{note.slug ? <a href={paths.note(note.slug)}>{note.title}</a> : note.title}</h3>
        <span className={styles.place}>
          {note.time ? <time>{note.time.slice(0, 5)}</time> : null}
          <span>{t('line', { line: note.line })}</span>
        </span>
      </header>
      <p className={styles.facts}>
        {note.state === 'unchanged' ? <b className={styles.known}>{t('unchanged')}</b> : null}
        {unsure ? (
          <b className={styles.unsure}>{t.has(reason) ? t('unsureWhy', { why: t(reason) }) : t('unsure')}</b>
        ) : null}
        {note.tags.map((tag) => (
          <span key={tag} className={styles.tag}>
            {tag}
          </span>
        ))}
        {note.sources.map((source) => (
          <span key={`${source.canonicalUrl} ${source.url}`}>
            {role(source.role)} {source.label}
          </span>
        ))}
      </p>
      {note.state === 'new' ? <NotedBefore note={note} noted={noted} /> : null}
      {action ? <NoteCorrections id={id} note={note} before={before} action={action} /> : null}
    </article>
  )
}

/** The writer may have forgotten that a link stands in an older note. */
function NotedBefore({ note, noted }: { note: ImportedNote; noted: NotedLinks }) {
  const t = useTranslations('import')
  const found = note.sources.flatMap(({ canonicalUrl }) => noted.get(canonicalUrl) ?? [])
  const each = [...new Map(found.map((one) => [one.note.slug, one])).values()]
  return each.map(({ note: { slug, title, day }, notes }) => (
    <p key={slug} className={styles.noted}>
      {t('notedOn', { day })} <a href={paths.note(slug)}>{title}</a>{' '}
      {notes > 1 ? t('notedMore', { more: notes - 1 }) : null}
    </p>
  ))
}
