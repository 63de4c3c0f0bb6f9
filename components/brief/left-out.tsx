import { useTranslations } from 'next-intl'
import type { BriefLine } from '@/lib/domain/brief/brief'
import styles from './left-out.module.css'
import { WORK_FORM } from './line-tools'
import { clockText } from './time-text'

/** Lines the writer hid, each with the way back; those that went with their gist come back with it. */
export function LeftOut({ lines }: { lines: BriefLine[] }) {
  const t = useTranslations('brief')
  const hidden = lines.filter((line) => line.hidden)
  const keys = new Set(hidden.map(({ key }) => key))
  const shown = hidden.filter(({ under }) => under === null || !keys.has(under))
  if (shown.length === 0) return null
  return (
    <details className={styles.out} data-screen-only>
      <summary>{t('leftOut', { lines: shown.length })}</summary>
      <ul>
        {shown.map(({ key, text, topic, seconds }) => (
          <li key={key}>
            <p>
              {topic ? <b>{topic.name} </b> : null}
              {text}
            </p>
            <span>{clockText(seconds)}</span>
            <button
              type="submit"
              form={WORK_FORM}
              name="work"
              value={`show ${key}`}
              className="button small"
              aria-label={t('showLine', { words: text.replace(/\s+/g, ' ').slice(0, 40) })}
            >
              {t('show')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
