import { useFormatter, useTranslations } from 'next-intl'
import type { SourcePage } from '@/lib/domain/source-page'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { SecondHandBadge } from './second-hand-badge'
import styles from './source-page.module.css'

type Props = {
  source: SourcePage
  /** Forgets that it was opened; sent `id`. */
  forget: FormAction
  /** The notebook's time zone. */
  zone: string
}

/** Whether its link was followed, and which works of its notes nobody has read first-hand. */
export function SourceReading({ source, forget, zone }: Props) {
  const t = useTranslations('secondHand')
  const format = useFormatter()
  const { openedAt, secondHand } = source
  return (
    <>
      {openedAt ? (
        <form action={forget} className={styles.opened}>
          <input type="hidden" name="id" value={source.id} />
          <p>
            {t('opened', {
              when: format.dateTime(new Date(openedAt), {
                dateStyle: 'medium',
                timeStyle: 'short',
                timeZone: zone,
              }),
            })}
          </p>
          <button type="submit" className="button small quiet" data-screen-only>
            {t('forget')}
          </button>
        </form>
      ) : null}
      {secondHand.length > 0 ? (
        <section aria-labelledby="source-second-hand">
          <h2 id="source-second-hand">{t('around')}</h2>
          <ul className={styles.works}>
            {secondHand.map(({ slug, name, verdict }) => (
              <li key={slug}>
                <a href={paths.topic(slug)}>{name}</a> <SecondHandBadge secondHand={verdict} />
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{t('until')}</p>
        </section>
      ) : null}
    </>
  )
}
