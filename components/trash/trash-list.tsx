import { useLocale, useTranslations } from 'next-intl'
import type { TrashView } from '@/lib/domain/trash'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { RestoreButton } from './restore-button'
import styles from './trash-list.module.css'

type Props = { trash: TrashView; zone: string; restoreNote: FormAction; restoreSource: FormAction }

/** What lies in the trash, last thrown away first, each with its way back. */
export function TrashList({ trash: { notes, sources }, zone, restoreNote, restoreSource }: Props) {
  const t = useTranslations('trash')
  const role = useTranslations('role')
  const words = dateWords(useLocale())
  const went = (instant: string) => (
    <time dateTime={instant}>{t('went', { when: words.moment(instant, zone) })}</time>
  )
  return (
    <>
      {notes.length > 0 ? (
        <section className={styles.trash}>
          <h2>{t('notes')}</h2>
          <ul>
            {notes.map(({ slug, title, day, trashedAt }) => (
              <li key={slug}>
                <p>
                  <a href={paths.note(slug)}>{title}</a>
                  <small>
                    {words.date(day)} · {went(trashedAt)}
                  </small>
                </p>
                <RestoreButton name="slug" value={slug} title={title} action={restoreNote} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {sources.length > 0 ? (
        <section className={styles.trash}>
          <h2>{t('sources')}</h2>
          <ul>
            {sources.map(({ url, label, role: kind, title, citedBy, trashedAt }) => (
              <li key={url}>
                <p>
                  <span>{title ?? label}</span>
                  <small>
                    {role(kind)} · {went(trashedAt)}
                    {citedBy > 0 ? ` · ${t('citedBy', { notes: citedBy })}` : null}
                  </small>
                </p>
                <RestoreButton name="url" value={url} title={title ?? label} action={restoreSource} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
