import { useTranslations } from 'next-intl'
import type { LinkCase, LinkItem } from '@/lib/domain/link-doctor/link-case'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { CheckState } from './check-state'
import { CaseBody, CaseWays } from './link-cases'
import styles from './link-check.module.css'
import { LinkMeaning } from './link-meaning'

type Props = {
  link: LinkItem
  cases: LinkCase[]
  allowed: boolean
  zone: string
  correct: FormAction
  dismiss: FormAction
  /** Is sent `source` and `back`. */
  check: FormAction
}

/** On the page of a source: what strikes about its address, and whether it still leads somewhere. */
export function LinkCheckSection({ link, cases, allowed, zone, correct, dismiss, check }: Props) {
  const t = useTranslations('links')
  const canAsk = /^https?:/.test(link.url)
  return (
    <section aria-labelledby="link-check" id="link">
      <h2 id="link-check">{t('section')}</h2>
      {cases.length === 0 ? <p className={styles.says}>{t('sound')}</p> : null}
      {cases.map((found) => (
        <div key={found.code} className={styles.case}>
          <p className={styles.says}>
            <LinkMeaning found={found} />
          </p>
          <CaseBody found={found} zone={zone} correct={correct} />
          <CaseWays found={found} dismiss={dismiss} />
        </div>
      ))}
      {canAsk ? (
        <div className={styles.bar}>
          <CheckState check={link.check} zone={zone} />
          {allowed ? (
            <form action={check} data-screen-only>
              <input type="hidden" name="source" value={link.sourceId} />
              <input type="hidden" name="back" value="source" />
              <button type="submit" className="button small">
                {t('ask', { host: link.host })}
              </button>
            </form>
          ) : (
            <a href={paths.settings()}>{t('toSettings')}</a>
          )}
        </div>
      ) : null}
    </section>
  )
}
