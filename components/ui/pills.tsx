import type { ReactNode } from 'react'
import styles from './pills.module.css'

export function PillRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.row} aria-label={label}>
      {children}
    </nav>
  )
}

/** A choice that is an address: it can be shared and works with Back. */
export function Pill({ href, on, children }: { href: string; on: boolean; children: ReactNode }) {
  return (
    <a className={styles.pill} href={href} aria-current={on ? 'true' : undefined}>
      {children}
    </a>
  )
}
