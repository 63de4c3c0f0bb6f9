import { diffTexts } from '@/lib/domain/text-diff/diff-texts'
import styles from './difference.module.css'

/** The second text with what it adds to the first, and what it no longer has, marked. */
export function Difference({ first, second }: { first: string; second: string }) {
  let at = 0
  return (
    <p className={styles.text}>
      {diffTexts(first, second).map(({ kind, text }) => {
        const key = `${kind} ${at}`
        at += text.length
        if (kind === 'added') return <ins key={key}>{text}</ins>
        if (kind === 'removed') return <del key={key}>{text}</del>
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}
