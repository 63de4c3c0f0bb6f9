import { useTranslations } from 'next-intl'
import type { ClaimOrder, ClaimRow } from '@/lib/domain/claims/claim-view'
import { printValue } from '@/lib/domain/claims/print-value'
import { paths } from '@/lib/paths'
import styles from './claim.module.css'
import { ClaimSentence } from './claim-sentence'
import { SubjectName } from './contradictions'

type Props = {
  claims: ClaimRow[]
  withTopic?: boolean
  /** The address of the same table in another order; without it the order stays. */
  sorted?: { by: ClaimOrder; href: (order: ClaimOrder) => string }
}

/** One number a row: how much, of what, on what, in whose words. */
export function ClaimTable({ claims, withTopic = false, sorted }: Props) {
  const t = useTranslations('claim')
  const metric = useTranslations('claimMetric')
  const head = (order: ClaimOrder, text: string) =>
    sorted && sorted.by !== order ? (
      <a href={sorted.href(order)} aria-label={t('sort', { column: text })}>
        {text}
      </a>
    ) : (
      text
    )
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" aria-sort={sorted?.by === 'value' ? 'descending' : undefined}>
              {head('value', t('value'))}
            </th>
            <th scope="col" aria-sort={sorted?.by === 'what' ? 'ascending' : undefined}>
              {head('what', t('what'))}
            </th>
            <th scope="col">{t('said')}</th>
            <th scope="col" aria-sort={sorted?.by === 'day' ? 'descending' : undefined}>
              {head('day', t('note'))}
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={`${claim.note.slug} ${claim.start}`}>
              <td className={styles.value}>{printValue(claim)}</td>
              <td className={styles.what}>
                {withTopic ? <SubjectName claim={claim} /> : null}
                {claim.metric ? <span>{claim.thing ?? metric(claim.metric)}</span> : null}
                {claim.name && claim.topic ? <small>{claim.name}</small> : null}
                {claim.dataSet ? <small>{claim.dataSet}</small> : null}
              </td>
              <td>
                <ClaimSentence claim={claim} />
              </td>
              <td className={styles.note}>
                <time dateTime={claim.note.day}>{claim.note.day}</time>
                <a href={paths.note(claim.note.slug)}>{claim.note.title}</a>
                {claim.firstHand ? null : <small title={t('secondHandHint')}>{t('secondHand')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
