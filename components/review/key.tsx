import styles from './key.module.css'

/** The key that presses what it stands on; for those who see it. */
export function Key({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className={styles.key}>
      {name}
    </span>
  )
}
