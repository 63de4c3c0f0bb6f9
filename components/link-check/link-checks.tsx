import { useFormatter, useMessages, useTranslations } from 'next-intl'
import type { LinkItem } from '@/lib/domain/link-doctor/link-case'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { CheckLinks } from './check-links'
import styles from './link-check.module.css'

type Props = {
  links: LinkItem[]
  /** Whether the writer allowed it. */
  allowed: boolean
  /** The notebook's zone. */
  zone: string
  /** Is sent `source`. */
  check: FormAction
}

/** The part of the page that asks the network; nothing in it does so before a button is pressed. */
export function LinkChecks({ links, allowed, zone, check }: Props) {
  const t = useTranslations('links')
  const format = useFormatter()
  const messages = useMessages().links
  const stateOf = ({ check: known }: LinkItem) =>
    known
      ? `${t(`outcomes.${known.outcome}`)} · ${t('checkedAt', {
          when: format.dateTime(new Date(known.checkedAt), { dateStyle: 'medium', timeZone: zone }),
        })}`
      : t('never')
  return (
    <section className={styles.checks} aria-labelledby="checks">
      <h2 id="checks">{t('checkTitle')}</h2>
      <p>{allowed ? t('checkText') : t('checkOff')}</p>
      {allowed ? null : (
        <p className={styles.ways}>
          <a className="button" href={paths.settings()}>
            {t('toSettings')}
          </a>
        </p>
      )}
      {allowed && links.length === 0 ? <p>{t('noneToCheck')}</p> : null}
      {allowed && links.length > 0 ? (
        <CheckLinks
          links={links.map((link) => ({
            sourceId: link.sourceId,
            url: link.url,
            host: link.host,
            state: stateOf(link),
            outcome: link.check?.outcome ?? null,
            ask: t('ask', { host: link.host }),
          }))}
          words={{
            all: t('checkThese', { count: links.length }),
            stop: t('stop'),
            progress: messages.progress,
            stopped: messages.stopped,
            finished: messages.finished,
            asking: t('asking'),
            notAsked: t('notAsked'),
            outcomes: messages.outcomes,
          }}
          check={check}
        />
      ) : null}
    </section>
  )
}
