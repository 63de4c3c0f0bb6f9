import type { ReactNode } from 'react'
import styles from './page-head.module.css'

type Props = {
  title: ReactNode
  /** One quiet line under the title; its parts are set apart. */
  sub?: ReactNode
  /** What stands at the right end: steps, counts. */
  aside?: ReactNode
}

export function PageHead({ title, sub, aside }: Props) {
  return (
    <header className={styles.head}>
      <div>
        <h1>{title}</h1>
        {sub ? <p>{sub}</p> : null}
      </div>
      {aside ? <div className={styles.aside}>{aside}</div> : null}
    </header>
  )
}
