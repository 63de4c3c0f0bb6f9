import type { SnapshotHit } from '@/lib/domain/snapshots/snapshot'
import { paths } from '@/lib/paths'
import { Marked } from './marked'
import styles from './snapshot-hits.module.css'
import { useWords } from './words'

/** Saved copies that say what was asked, each with its source and the notes that cite it. */
export function SnapshotHits({ snapshots }: { snapshots: SnapshotHit[] }) {
  const { inSnapshots } = useWords()
  if (snapshots.length === 0) return null
  return (
    <section className={styles.copies} aria-labelledby="snapshot-hits">
      <h2 id="snapshot-hits">{inSnapshots}</h2>
      <ul>
        {snapshots.map(({ id, titleParts, snippet, source, notes }) => (
          <li key={id}>
            <h3>
              <a href={paths.snapshot(id)} data-hit="">
                <Marked parts={titleParts} />
              </a>
            </h3>
            {snippet.length > 0 ? (
              <p className={styles.snippet}>
                <Marked parts={snippet} />
              </p>
            ) : null}
            <p className={styles.meta}>
              <a href={paths.source(source.id)}>{source.label}</a>
              {notes.map(({ slug, title }) => (
                <a key={slug} href={paths.note(slug)}>
                  {title}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
