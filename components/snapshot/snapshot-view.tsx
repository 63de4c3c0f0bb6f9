import { useLocale, useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import type { Snapshot } from '@/lib/domain/snapshots/snapshot'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { fileSize } from './file-size'
import styles from './snapshot-view.module.css'

type Props = { snapshot: Snapshot & { text: string }; zone: string }

/** A saved copy in a frame in which nothing runs and out of which nothing leads; a PDF by its words. */
export function SnapshotView({ snapshot, zone }: Props) {
  const t = useTranslations('snapshot')
  const file = paths.snapshotFile(snapshot.id)
  const isPage = snapshot.mediaType === 'text/html'
  const title = snapshot.title ?? snapshot.name
  return (
    <>
      <Facts snapshot={snapshot} zone={zone} />
      {snapshot.problem ? <p className={styles.problem}>{snapshot.problem}</p> : null}
      {isPage ? (
        <>
          <p className={styles.safe}>{t('frameHint')}</p>
          <iframe className={styles.frame} sandbox="" src={file} title={t('frame', { title })} />
          <p className={styles.ways}>
            <a className="button small" href={file} target="_blank" rel="noopener noreferrer">
              {t('openAlone')}
            </a>
            <small>{t('openAloneHint')}</small>
          </p>
        </>
      ) : (
        <p className={styles.ways}>
          <a className="button primary" href={file} download={snapshot.name}>
            {t('download')}
          </a>
          <small>{t('downloadHint')}</small>
        </p>
      )}
      {snapshot.text === '' ? null : (
        <details className={styles.words} open={!isPage}>
          <summary>{t('words')}</summary>
          <div id="words">{snapshot.text}</div>
        </details>
      )}
    </>
  )
}

function Facts({ snapshot, zone }: { snapshot: Snapshot; zone: string }) {
  const t = useTranslations('snapshot')
  const words = dateWords(useLocale())
  const { source, notes, capturedAt, createdAt } = snapshot
  return (
    <dl className={styles.facts}>
      <dt>{t('copyOf')}</dt>
      <dd>
        <a href={paths.source(source.id)}>{source.title ?? source.label}</a>
      </dd>
      {notes.length > 0 ? <dt>{t('citedBy')}</dt> : null}
      {notes.map(({ slug, title, day }) => (
        <dd key={slug}>
          <a href={paths.note(slug)}>{title}</a> <time dateTime={day}>{words.date(day as Day)}</time>
        </dd>
      ))}
      <dt>{t('file')}</dt>
      <dd>
        {snapshot.name} · {fileSize(snapshot.size)}
        {capturedAt ? <> · {t('saved', { when: words.moment(capturedAt, zone) })}</> : null}
        {' · '}
        {t('added', { when: words.moment(createdAt, zone) })}
      </dd>
    </dl>
  )
}
