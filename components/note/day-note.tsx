import type { DayNote } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import styles from './day-note.module.css'
import { FindingList } from './finding-list'
import { NoteBody } from './note-body'
import { NoteSources } from './note-sources'
import { TopicChips } from './topic-chips'

/** A whole note on its day's page, findings in the margin. */
export function DayNoteArticle({ note }: { note: DayNote }) {
  return (
    <article className={styles.note} id={note.slug}>
      <header>
        <h2>
          <a href={paths.note(note.slug)}>{note.title}</a>
        </h2>
        <p className={styles.meta}>
          {note.time ? <time dateTime={note.loggedAt}>{note.time}</time> : null}
          <TopicChips topics={note.topics} />
        </p>
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
