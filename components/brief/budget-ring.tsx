import styles from './budget-ring.module.css'
import { clockText } from './time-text'

type Props = { spoken: number; allowed: number; label: string; under: string }

/** How much of the time is spoken for; over it the ring is full and red. */
export function BudgetRing({ spoken, allowed, label, under }: Props) {
  const share = Math.min(100, Math.round((spoken / Math.max(1, allowed)) * 100))
  return (
    <div className={styles.ring} data-over={spoken > allowed || undefined} role="img" aria-label={label}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="45" />
        {share > 0 ? (
          <circle cx="50" cy="50" r="45" pathLength="100" strokeDasharray={`${share} 100`} />
        ) : null}
      </svg>
      <p aria-hidden="true">
        <b>{clockText(spoken)}</b>
        <span>{under}</span>
      </p>
    </div>
  )
}
