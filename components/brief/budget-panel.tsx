import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Brief } from '@/lib/domain/brief/brief'
import styles from './budget-panel.module.css'
import { BudgetRing } from './budget-ring'
import { WORK_FORM } from './line-tools'
import { clockText } from './time-text'

type Props = {
  brief: Brief
  /** Whether lines can be left out: a brief without a meeting keeps nothing. */
  works: boolean
  /** The way to another number of minutes. */
  choice: ReactNode
  children: ReactNode
}

/** What there is time for, what to beware of, and where the brief goes from here. */
export function BudgetPanel({ brief, works, choice, children }: Props) {
  const t = useTranslations('brief')
  const { allowed, spoken, drop, left } = brief.budget
  const over = spoken - allowed
  return (
    <aside className={styles.panel} aria-label={t('panel')}>
      <div className={styles.time}>
        <BudgetRing
          spoken={spoken}
          allowed={allowed}
          label={t('ring', { spoken: clockText(spoken), minutes: brief.minutes })}
          under={t('ofMinutes', { minutes: brief.minutes })}
        />
        <div className={styles.words}>
          <p role="status">
            {over > 0 ? t('over', { time: clockText(over) }) : t('spare', { time: clockText(-over) })}
          </p>
          {drop.length > 0 && works ? (
            <button
              type="submit"
              form={WORK_FORM}
              name="work"
              value="fit"
              className="button small"
              data-tool="fit"
            >
              {t('fit', { lines: drop.length, time: clockText(left) })}
            </button>
          ) : null}
          {left > allowed ? <p className={styles.pinned}>{t('pinnedOver')}</p> : null}
          {choice}
        </div>
      </div>
      <Beware brief={brief} />
      {children}
    </aside>
  )
}

/** How many lines to beware of, each kind leading to its first. */
function Beware({ brief }: { brief: Brief }) {
  const t = useTranslations('brief')
  const kinds = (['second-hand', 'contradiction', 'no-own-words'] as const).flatMap((kind) => {
    const lines = brief.lines.filter((line) => !line.hidden && line.flags.some((flag) => flag.kind === kind))
    const [first] = lines
    return first ? [{ kind, first: first.key, count: lines.length }] : []
  })
  if (kinds.length === 0) return null
  return (
    <ul className={styles.beware} aria-label={t('beware')}>
      {kinds.map(({ kind, first, count }) => (
        <li key={kind}>
          <a href={`#${first}`}>{t(`count.${kind}`, { count })}</a>
        </li>
      ))}
    </ul>
  )
}
