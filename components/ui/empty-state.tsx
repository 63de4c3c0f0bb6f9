import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = {
  title: string
  text?: ReactNode
  /** What the reader can do now; the first is the main one. */
  ways?: { href: string; text: string; first?: boolean }[]
}

export function EmptyState({ title, text, ways = [] }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {text ? <p className={styles.text}>{text}</p> : null}
      {ways.length > 0 ? (
        <p className={styles.ways}>
          {ways.map((way) => (
            <a key={way.href} className={way.first ? 'button primary' : 'button'} href={way.href}>
              {way.text}
            </a>
          ))}
        </p>
      ) : null}
    </div>
  )
}
