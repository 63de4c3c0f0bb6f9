import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Day, type Month, monthOf } from '@/lib/domain/day'
import type { SidebarView } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import { MiniCalendar } from './mini-calendar'
import styles from './sidebar.module.css'

export type Section =
  | 'write'
  | 'log'
  | 'topics'
  | 'papers'
  | 'sources'
  | 'graph'
  | 'meetings'
  | 'questions'
  | 'review'
  | 'search'
  | 'import'
  | 'settings'
  | 'docs'

type Props = {
  view: SidebarView
  current: Section | null
  /** The day being read; the calendar opens on its month unless told of another. */
  day: Day | null
  month: Month | null
  find: ReactNode
  language: ReactNode
  theme: ReactNode
}

/** The left column of every page; on a phone, its head. */
export function Sidebar({ view, current, day, month, find, language, theme }: Props) {
  const t = useTranslations('nav')
  const newest = day ?? view.latest
  const shown = month ?? (newest && monthOf(newest))
  const item = (section: Section, href: string, count?: number) => (
    <li>
      <a href={href} aria-current={current === section ? 'page' : undefined}>
        {t(section)}
        {count === undefined ? null : <span>{count}</span>}
      </a>
    </li>
  )
  return (
    <nav className={styles.sidebar} aria-label={t('label')}>
      <div className={styles.brand}>
        <a href={paths.log()}>Daybook</a>
        {language}
      </div>
      {find}
      <ul className={styles.links}>
        {item('write', paths.newNote())}
        {item('log', paths.log(), view.notes)}
        {item('topics', paths.topics(), view.topics)}
        {item('papers', paths.papers(), view.papers)}
        {item('sources', paths.sources(), view.sources)}
        {item('graph', paths.graph())}
        {item('meetings', paths.meetings())}
        {item('questions', paths.questions())}
        {item('review', paths.review())}
        {item('search', paths.search())}
        {item('import', paths.imports())}
        {item('docs', paths.docs())}
        {item('settings', paths.settings())}
      </ul>
      <div className={styles.more}>
        {shown ? <MiniCalendar month={shown} current={day} counts={view.counts} /> : null}
        {view.topTopics.length > 0 ? (
          <section>
            <h2>{t('oftenSeen')}</h2>
            <ul className={styles.topics}>
              {view.topTopics.slice(0, 8).map((topic) => (
                <li key={topic.slug}>
                  <a href={paths.topic(topic.slug)}>
                    {topic.name}
                    <span>{topic.count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {theme}
      </div>
    </nav>
  )
}
