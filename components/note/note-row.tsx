import { useTranslations } from 'next-intl'
import type { NoteListItem } from '@/lib/domain/note'
import { paths } from '@/lib/paths'
import { SelectBox, selectable } from '../select/select-box'
import { Excerpt } from './excerpt'
import styles from './note-row.module.css'
import { SourceChips } from './source-chips'
import { TopicChips } from './topic-chips'

const TOPICS_SHOWN = 5

type Props = {
  note: NoteListItem
  showTime?: boolean
  /** The list's boxes are on. */
  selecting?: boolean
}

/** A note in a list: title, first lines, topics and sources. */
export function NoteRow({ note, showTime = false, selecting = false }: Props) {
  const t = useTranslations('note')
  const links = note.topics.length + note.sources.length + note.findings
  return (
    <article className={`${styles.row} ${selecting ? selectable : ''}`} data-row>
      {selecting ? <SelectBox slug={note.slug} title={note.title} /> : null}
      <h3>
        <a href={paths.note(note.slug)}>{note.title}</a>
        {showTime && note.time ? <time dateTime={note.loggedAt}>{note.time}</time> : null}
      </h3>
      <Excerpt note={note} className={styles.excerpt} />
      {links > 0 ? (
        <footer>
          <TopicChips topics={note.topics} limit={TOPICS_SHOWN} />
          <SourceChips sources={note.sources} />
          {note.findings > 0 ? (
            <a className={styles.flag} href={`${paths.note(note.slug)}#findings`}>
              {t('findingCount', { count: note.findings })}
            </a>
          ) : null}
        </footer>
      ) : null}
    </article>
  )
}
