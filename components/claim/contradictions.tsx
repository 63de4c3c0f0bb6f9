import { useTranslations } from 'next-intl'
import type { ClaimRow, ContradictionRow } from '@/lib/domain/claims/claim-view'
import { printValue } from '@/lib/domain/claims/print-value'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './claim.module.css'
import { ClaimSentence } from './claim-sentence'

type Props = {
  contradictions: ContradictionRow[]
  /** Says of the pair with this `key` that it is none, and returns to the address `back`. */
  dismiss: FormAction
  back: string
  /** Where all are of one topic it goes without saying. */
  withTopic?: boolean
}

/** Pairs of sentences whose numbers cannot both be right, the older first. */
export function Contradictions({ contradictions, dismiss, back, withTopic = false }: Props) {
  const t = useTranslations('claim')
  const metric = useTranslations('claimMetric')
  if (contradictions.length === 0) return null
  return (
    <ol className={styles.contradictions}>
      {contradictions.map(({ key, one, other }) => (
        <li key={key}>
          <h3>
            {withTopic ? <SubjectName claim={one} /> : null}
            {one.metric ? `${metric(one.metric)} ` : null}
            {t('pair', { one: printValue(one), other: printValue(other) })}
          </h3>
          <Said claim={one} />
          <Said claim={other} />
          <form action={dismiss}>
            <input type="hidden" name="key" value={key} />
            <input type="hidden" name="back" value={back} />
            <button type="submit" className="button small">
              {t('notContradiction')}
            </button>
          </form>
        </li>
      ))}
    </ol>
  )
}

/** What a number is of, where no topic's page says so. */
export function SubjectName({ claim }: { claim: ClaimRow }) {
  const { topic, name } = claim
  if (!topic) return name ? <span className={styles.subject}>{name}</span> : null
  return (
    <span className={styles.subject}>
      <a href={paths.topic(topic.slug)}>{topic.name}</a>
    </span>
  )
}

function Said({ claim }: { claim: ClaimRow }) {
  return (
    <p className={styles.said}>
      <time dateTime={claim.note.day}>{claim.note.day}</time>
      <span>
        <ClaimSentence claim={claim} />
        <small>
          <a href={paths.note(claim.note.slug)}>{claim.note.title}</a>
        </small>
      </span>
    </p>
  )
}
