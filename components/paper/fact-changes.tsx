import type { FactChange } from '@/lib/domain/papers/compare-facts'
import styles from './paper.module.css'

/** Facts that another report tells otherwise: what stands there now, and what would. */
export function FactChanges({
  changes,
  names,
}: {
  changes: FactChange[]
  /** Names of fields, and of `type <CSL type>`, in the reader's language; others are shown as they are. */
  names: Record<string, string>
}) {
  const shown = (field: string, text: string) => names[`${field} ${text}`] ?? shortened(text)
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          <b>{names[field] ?? field}</b>
          {from === '' ? null : (
            <>
              <del>{shown(field, from)}</del>
              {' → '}
            </>
          )}
          <ins>{shown(field, to)}</ins>
        </li>
      ))}
    </ul>
  )
}

const LONGEST = 240

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
