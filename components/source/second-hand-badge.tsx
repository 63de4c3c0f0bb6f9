import { useTranslations } from 'next-intl'
import type { SecondHand } from '@/lib/domain/second-hand'
import styles from './second-hand.module.css'

/** Marks in one word what is known only through what others say of it; pointing at it tells why. */
export function SecondHandBadge({ secondHand }: { secondHand: SecondHand | null }) {
  const t = useTranslations('secondHand')
  const why = useWhy(secondHand)
  if (!secondHand) return null
  return (
    <span className={styles.badge} title={why}>
      {t('badge')}
      <span className="visually-hidden">{` (${why})`}</span>
    </span>
  )
}

/** The same with why it is so and what would end it. */
export function SecondHandNote({ secondHand }: { secondHand: SecondHand | null }) {
  const t = useTranslations('secondHand')
  const why = useWhy(secondHand)
  if (!secondHand) return null
  return (
    <p className={styles.note}>
      <b className={styles.badge}>{t('badge')}</b> {why} {t('until')}
    </p>
  )
}

function useWhy(secondHand: SecondHand | null): string {
  const t = useTranslations('secondHand')
  const role = useTranslations('role')
  if (!secondHand) return ''
  if (secondHand.why === 'no-source') return t('noSource')
  return t('retold', { through: secondHand.through.map((name) => role(name)).join(t('comma')) })
}
