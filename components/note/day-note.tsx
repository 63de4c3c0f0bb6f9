import type { ReactNode } from 'react'
import type { DayNote } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import { SelectBox, selectable } from '../select/select-box'
import styles from './day-note.module.css'
import { FindingList } from './finding-list'
import { NoteBody } from './note-body'
import { NoteSources } from './note-sources'
import { TopicChips } from './topic-chips'

type Props = {
  note: DayNote
  selecting?: boolean
  /** What moves it within its day. */
  order?: ReactNode
}

/** A whole note on its day's page, findings in the margin. */
export function DayNoteArticle({ note, selecting = false, order }: Props) {
  return (
    <article className={`${styles.note} ${selecting ? selectable : ''}`} id={note.slug} data-row>
      {selecting ? <SelectBox slug={note.slug} title={note.title} /> : null}
      <header>
        <h2>
          <a href={paths.note(note.slug)}>{note.title}</a>
        </h2>
        <div className={styles.line}>
          <p className={styles.meta}>
            {note.time ? <time dateTime={note.loggedAt}>{note.time}</time> : null}
            <TopicChips topics={note.topics} />
          </p>
          {order}
        </div>
        <NoteSources sources={note.sources} />
      </header>
      <div>
        <NoteBody body={note.body} rendered={note.rendered} />
      </div>
      <aside>
        <FindingList findings={note.rendered?.findings ?? []} />
      </aside>
    </article>
  )
}
