import { useTranslations } from 'next-intl'
import type { Snapshot } from '@/lib/domain/snapshots/snapshot'
import { paths } from '@/lib/paths'
import styles from './note-snapshots.module.css'
import { type AddAction, SnapshotForm } from './snapshot-form'
import { useSnapshotFormWords } from './snapshot-form-words'

type Props = { snapshots: Snapshot[]; add: AddAction }

/** Saved copies of what a note cites. What is dropped here finds its source among all that are known. */
export function NoteSnapshots({ snapshots, add }: Props) {
  const t = useTranslations('snapshot')
  const words = useSnapshotFormWords()
  return (
    <section className={styles.copies} aria-labelledby="note-snapshots">
      <h2 id="note-snapshots">{t('title')}</h2>
      {snapshots.length > 0 ? (
        <ul>
          {snapshots.map(({ id, title, name, source }) => (
            <li key={id}>
              <a href={paths.snapshot(id)}>{title ?? name}</a> <small>{source.label}</small>
            </li>
          ))}
        </ul>
      ) : null}
      <details data-screen-only>
        <summary>{t('addOne')}</summary>
        <SnapshotForm action={add} words={words} />
      </details>
    </section>
  )
}
