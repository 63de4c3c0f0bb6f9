import { useFormatter, useTranslations } from 'next-intl'
import type { AskedQuestion } from '@/lib/domain/outgoing'
import type { FormAction } from '../shell/switches'
import styles from './asked-list.module.css'

type Props = { items: AskedQuestion[]; total: number; zone: string; forget: FormAction }

/** What services were asked and when, and the way to forget it. What they answered is not shown. */
export function AskedList({ items, total, zone, forget }: Props) {
  const t = useTranslations('outgoing')
  const format = useFormatter()
  return (
    <>
      <p className={styles.text}>{t('askedText')}</p>
      <ol className={styles.list}>
        {items.map(({ url, host, status, fetchedAt }) => (
          <li key={url}>
            <time dateTime={fetchedAt}>
              {format.dateTime(new Date(fetchedAt), {
                dateStyle: 'medium',
                timeStyle: 'short',
                timeZone: zone,
              })}
            </time>
            <div>
              {host}
              <code>{url}</code>
            </div>
            <small>{status === 200 ? t('known') : t('unknownAnswer')}</small>
          </li>
        ))}
      </ol>
      {total > items.length ? <p className={styles.quiet}>{t('shown', { count: items.length })}</p> : null}
      <form action={forget} data-screen-only>
        <button type="submit" className="button">
          {t('forget')}
        </button>
        <p className={styles.quiet}>{t('forgetHint')}</p>
      </form>
    </>
  )
}
