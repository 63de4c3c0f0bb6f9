import { useTranslations } from 'next-intl'
import type { ClaimsView } from '@/lib/domain/claims/claim-view'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './claim.module.css'
import { ClaimTable } from './claim-table'
import { Contradictions } from './contradictions'

/** Rows on a topic's own page; the page of its numbers has the rest. */
const SHOWN = 8

type Props = { claims: ClaimsView; slug: string; dismiss: FormAction }

/** What the notes say of a topic in numbers, what cannot be right first. Without a heading; nothing where there are none. */
export function TopicClaims({ claims, slug, dismiss }: Props) {
  const t = useTranslations('claim')
  if (claims.total === 0) return null
  return (
    <div className={styles.claims}>
      {claims.contradictions.length > 0 ? (
        <>
          <h3 className={styles.warning}>{t('contradictions')}</h3>
          <Contradictions contradictions={claims.contradictions} dismiss={dismiss} back={paths.topic(slug)} />
        </>
      ) : null}
      <ClaimTable claims={claims.claims.slice(0, SHOWN)} />
      {claims.total > SHOWN ? (
        <p>
          <a className={styles.all} href={paths.numbers({ topic: slug })}>
            {t('all', { count: claims.total })}
          </a>
        </p>
      ) : null}
    </div>
  )
}
