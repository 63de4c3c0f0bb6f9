import styles from './step-nav.module.css'

type Step = { href: string; text: string } | null
type Props = {
  label: string
  previous: Step
  next: Step
  /** Said before the text to those who do not see the arrow. */
  words: { previous: string; next: string }
}

/** Steps to the neighbours in time: earlier on the left, later on the right. The keys j, k and the arrows press these. */
export function StepNav({ label, previous, next, words }: Props) {
  if (!previous && !next) return null
  return (
    <nav className={styles.steps} aria-label={label} data-screen-only>
      {previous ? (
        <a rel="prev" href={previous.href} aria-label={`${words.previous} ${previous.text}`}>
          <span aria-hidden="true">←</span>
          <span>{previous.text}</span>
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a rel="next" href={next.href} aria-label={`${words.next} ${next.text}`}>
          <span>{next.text}</span>
          <span aria-hidden="true">→</span>
        </a>
      ) : null}
    </nav>
  )
}
