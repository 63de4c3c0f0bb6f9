import type { ClaimRow } from '@/lib/domain/claims/claim-view'
import { paths } from '@/lib/paths'
import styles from './claim.module.css'

/** Of a long sentence as much is shown as tells what the number is of. */
const BEFORE = 90
const AFTER = 60

/** The sentence as written with its number marked; leads to the place. */
export function ClaimSentence({ claim }: { claim: ClaimRow }) {
  const { before, written, after, note } = claim
  return (
    <a className={styles.sentence} href={paths.placeInNote(note.slug, wordsAround(claim))}>
      {before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before}
      <mark>{written}</mark>
      {after.length > AFTER ? `${after.slice(0, AFTER)}…` : after}
    </a>
  )
}

/** Words that stand in the rendered text as they do here: up to the next mark that rendering takes away. */
function wordsAround({ before, written, after }: ClaimRow): string {
  const lead = /[^\s`*_~\\$[\]()|<>#]*$/.exec(before.slice(-12))?.[0] ?? ''
  const rest = /^[^\s`*_~\\$[\]()|<>#]*/.exec(after.slice(0, 6))?.[0] ?? ''
  return `${lead}${written}${rest}`
}
