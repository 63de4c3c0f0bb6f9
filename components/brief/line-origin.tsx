import { useLocale, useTranslations } from 'next-intl'
import type { BriefFlag, BriefLine } from '@/lib/domain/brief/brief'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './line-origin.module.css'

/** A heading may be a sentence. */
const LABEL_SHOWN = 16

/** Whose words a line is made of, where it comes from, and what to beware of. */
export function LineOrigin({ line }: { line: BriefLine }) {
  const t = useTranslations('brief')
  const words = dateWords(useLocale())
  const { from, promised, voice, edited, kind, flags, rule } = line
  const ownsUp = kind === 'gist' || kind === 'conclusion'
  return (
    <p className={styles.origin}>
      {edited ? <span className={styles.own}>{t('edited')}</span> : null}
      {!edited && ownsUp && voice ? (
        <span
          className={voice === 'own' ? styles.own : styles.their}
          title={rule ? t(`rule.${rule}`) : undefined}
        >
          {t(voice === 'own' ? 'own' : 'theirs')}
        </span>
      ) : null}
      {from ? (
        <a className={styles.place} href={from.href} title={from.note.title} data-place>
          <span className={styles.when}>
            <time dateTime={from.note.day}>{words.short(from.note.day)}</time>
            {from.under ? t('under', { label: from.under.slice(0, LABEL_SHOWN) }) : null}
          </span>
          <span className={styles.note}>{from.note.title}</span>
        </a>
      ) : null}
      {promised ? (
        <a className={styles.place} href={paths.afterMeeting(promised.id)} data-place>
          {t('promisedAt', { day: words.short(promised.day), title: promised.title })}
        </a>
      ) : null}
      {promised?.dueDay ? (
        <span className={styles.their}>{t('due', { day: words.short(promised.dueDay) })}</span>
      ) : null}
      {flags.map((flag) => (
        <Flag key={JSON.stringify(flag)} flag={flag} />
      ))}
    </p>
  )
}

function Flag({ flag }: { flag: BriefFlag }) {
  const t = useTranslations('brief')
  if (flag.kind === 'contradiction') {
    return (
      <a className={styles.flag} href={flag.href} title={t('contradictionHint')} data-flag={flag.kind}>
        {t('contradiction', { one: flag.one, other: flag.other })}
      </a>
    )
  }
  if (flag.kind === 'second-hand') {
    return (
      <span className={styles.flag} title={t('secondHandHint')} data-flag={flag.kind}>
        {t('secondHand', { topic: flag.topic.name })}
      </span>
    )
  }
  return (
    <span className={styles.flag} title={t('noOwnWordsHint')} data-flag={flag.kind}>
      {t('noOwnWords')}
    </span>
  )
}
