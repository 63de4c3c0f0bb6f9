import { useLocale } from 'next-intl'
import type { DayGroup } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { TopicChips } from '../note/topic-chips'
import { SelectBox, selectable } from '../select/select-box'
import styles from './day-titles.module.css'

const TOPICS_SHOWN = 3

/** A day as a short list of titles. */
export function DayTitles({ group, selecting = false }: { group: DayGroup; selecting?: boolean }) {
  const words = dateWords(useLocale())
  return (
    <section className={styles.day}>
      <h2>
        <a href={paths.day(group.day)}>
          {words.short(group.day)}
          <br />
          <small>{words.weekday(group.day)}</small>
        </a>
      </h2>
      <ul>
        {group.notes.map((note) => (
          <li key={note.slug} className={selecting ? selectable : undefined} data-row>
            {selecting ? <SelectBox slug={note.slug} title={note.title} /> : null}
            <a href={paths.note(note.slug)}>{note.title}</a>
            <span>
              <TopicChips topics={note.topics} limit={TOPICS_SHOWN} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
