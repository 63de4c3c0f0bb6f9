import { useLocale, useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import type { Snapshot } from '@/lib/domain/snapshots/snapshot'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { fileSize } from './file-size'
import styles from './snapshot-rows.module.css'

type Props = {
  snapshots: Snapshot[]
  zone: string
  /** Throws one away, or brings it back. */
  action?: { run: FormAction; text: string }
  /** The source is known where they stand. */
  withSource?: boolean
}

/** Saved copies, one a row: what it is called, what it is a copy of, when it was saved, who cites it. */
export function SnapshotRows({ snapshots, zone, action, withSource = true }: Props) {
  const t = useTranslations('snapshot')
  const words = dateWords(useLocale())
  return (
    <ul className={styles.rows}>
      {snapshots.map((snapshot) => (
        <li key={snapshot.id}>
          <div>
            <p className={styles.title}>
              <a href={paths.snapshot(snapshot.id)}>{snapshot.title ?? snapshot.name}</a>
            </p>
            {withSource ? (
              <p className={styles.source}>
                <a href={paths.source(snapshot.source.id)}>{snapshot.source.label}</a>
              </p>
            ) : null}
            <p className={styles.facts}>
              <span>{t(`kind.${snapshot.mediaType === 'text/html' ? 'page' : 'pdf'}`)}</span>
              <span>{fileSize(snapshot.size)}</span>
              {snapshot.capturedAt ? (
                <time dateTime={snapshot.capturedAt}>
                  {t('saved', { when: words.moment(snapshot.capturedAt, zone) })}
                </time>
              ) : null}
            </p>
            {withSource
              ? snapshot.notes.map(({ slug, title, day }) => (
                  <p key={slug} className={styles.note}>
                    <a href={paths.note(slug)}>{title}</a>{' '}
                    <time dateTime={day}>{words.date(day as Day)}</time>
                  </p>
                ))
              : null}
          </div>
          {action ? (
            <form action={action.run} data-screen-only>
              <input type="hidden" name="id" value={snapshot.id} />
              <button
                type="submit"
                className="button small quiet"
                aria-label={`${action.text}: ${snapshot.title ?? snapshot.name}`}
              >
                {action.text}
              </button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
