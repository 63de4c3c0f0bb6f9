import { paths } from '@/lib/paths'
import { dayText } from './day-text'
import { fill } from './fill'
import styles from './hit-preview.module.css'
import { NoteText } from './note-text'
import { useNote } from './use-note'
import { useWords } from './words'

/** What is known of a note before it is fetched. */
type Previewed = { slug: string; title: string; day: string; place: string | null }

/** The note behind a hit, to read without leaving the results: beside them, on a narrow window over their lower half. */
export function HitPreview({ hit, onClose }: { hit: Previewed; onClose: () => void }) {
  const { says, locale } = useWords()
  const state = useNote(hit.slug)
  return (
    <section
      className={styles.preview}
      data-preview
      aria-label={fill(says.preview.label, { title: hit.title })}
    >
      <header>
        <p>
          <time dateTime={hit.day}>{dayText(hit.day, locale)}</time>
          <a href={paths.placeInNote(hit.slug, hit.place)}>{says.preview.open}</a>
          <button type="button" onClick={onClose} aria-label={says.preview.close}>
            ×
          </button>
        </p>
        <h2>{hit.title}</h2>
      </header>
      {state.status === 'failed' ? <p role="alert">{says.preview.failed}</p> : null}
      {state.status === 'here' ? (
        <NoteText key={state.note.slug} note={state.note} place={hit.place} noText={says.preview.noText} />
      ) : null}
    </section>
  )
}
