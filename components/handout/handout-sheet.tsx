import { useLocale, useTranslations } from 'next-intl'
import type { Handout } from '@/lib/domain/handout/handout'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { EmptyState } from '../ui/empty-state'
import styles from './handout.module.css'
import { HandoutEntry, HandoutLines } from './handout-lines'
import { HandoutReferences } from './handout-references'

/** What the others get: two pages when printed. */
export function HandoutSheet({ handout }: { handout: Handout }) {
  const t = useTranslations('handout')
  const words = dateWords(useLocale())
  const { meeting, from, until, topics, leftOut, style } = handout
  const about = [`${meeting.day} ${meeting.time}`, meeting.place, meeting.people]
  const sections = (['conclusions', 'numbers', 'questions', 'agenda'] as const).filter(
    (name) => handout[name].length > 0,
  )
  return (
    <article className={styles.sheet}>
      <header>
        <h1>{meeting.title}</h1>
        <p className={styles.about}>
          {about
            .filter((part) => part.trim() !== '')
            .concat(t('sub', { from: words.date(from), until: words.date(until) }))
            .join(' · ')}
        </p>
      </header>
      {topics.length + sections.length === 0 ? (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          ways={[{ href: paths.editMeeting(meeting.id), text: t('editMeeting') }]}
        />
      ) : null}
      {topics.length > 0 ? (
        <section>
          <h2>{t('read')}</h2>
          {topics.map(({ topic, entries }) => (
            <div key={entries[0]?.gist.key} className={styles.topic}>
              <h3>{topic ? <a href={paths.topic(topic.slug)}>{topic.name}</a> : t('other')}</h3>
              <ul>
                {entries.map((entry) => (
                  <HandoutEntry key={entry.gist.key} entry={entry} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ) : null}
      {sections.map((name) => (
        <section key={name}>
          <h2>{t(name)}</h2>
          <HandoutLines lines={handout[name]} />
        </section>
      ))}
      {leftOut > 0 ? (
        <p className={styles.leftOut}>
          {t('leftOut', { lines: leftOut })}{' '}
          <a href={paths.handout(meeting.id, { style, whole: '1' })} data-screen-only>
            {t('showWhole')}
          </a>
        </p>
      ) : null}
      <HandoutReferences handout={handout} />
    </article>
  )
}
