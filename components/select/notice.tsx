import type { ReactNode } from 'react'
import styles from './notice.module.css'

type Props = {
  children: ReactNode
  /** What can be done about it: a form that takes it back, a link. */
  ways?: ReactNode
  /** Something was not done. */
  refused?: boolean
}

/** One line that says what has just been done, with a way back. */
export function Notice({ children, ways, refused = false }: Props) {
  return (
    <div className={styles.notice} role={refused ? 'alert' : 'status'} data-refused={refused || undefined}>
      <p>{children}</p>
      {ways}
    </div>
  )
}
