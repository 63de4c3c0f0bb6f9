import { useFormatter, useTranslations } from 'next-intl'
import type { LinkCheck } from '@/lib/domain/link-doctor/link-finding'
import styles from './link-check.module.css'

/** What the last check found, and when; `zone`: the notebook's. */
export function CheckState({ check, zone }: { check: LinkCheck | null; zone: string }) {
  const t = useTranslations('links')
  const format = useFormatter()
  if (!check) return <small className={styles.state}>{t('never')}</small>
  const { outcome, status, checkedAt, location } = check
  const when = format.dateTime(new Date(checkedAt), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  })
  return (
    <small className={styles.state} data-outcome={outcome}>
      {t(`outcomes.${outcome}`)}
      {status === null || status === 200 ? null : ` (${status})`} · {t('checkedAt', { when })}
      {location ? ` · ${t('leadsTo')} ${location}` : null}
    </small>
  )
}
