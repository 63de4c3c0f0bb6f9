import { useTranslations } from 'next-intl'
import type { ReviewSession } from '@/lib/domain/cards/session'
import type { FormAction } from '../shell/switches'
import { Key } from './key'
import { Place } from './session-card'
import styles from './session-view.module.css'

type Props = { session: ReviewSession; place: Record<string, string>; undo: FormAction }

/** How far it has come, and the way back by one answer. */
export function SessionHead({ session, place, undo }: Props) {
  const t = useTranslations('review')
  const { left, rehearsal, last } = session
  const toGo = left.learning + left.review + left.unanswered
  const whole = rehearsal ? rehearsal.cards : toGo + session.done
  const through = rehearsal ? rehearsal.through : session.done
  if (whole === 0 && !last) return null
  return (
    <div className={styles.head}>
      <progress max={Math.max(1, whole)} value={through} aria-label={t('toGo', { cards: toGo })} />
      <p>
        <span aria-live="polite">{t('toGo', { cards: toGo })}</span>
        {left.learning > 0 ? (
          <span>
            {t('stateLearning')} {left.learning}
          </span>
        ) : null}
        {left.unanswered > 0 ? (
          <span>
            {t('stateUnanswered')} {left.unanswered}
          </span>
        ) : null}
      </p>
      {last ? (
        <form action={undo}>
          <Place place={place} />
          <input type="hidden" name="review" value={last.review} />
          <button type="submit" className="button small quiet" data-undo>
            {t('undo')} <Key name="z" />
          </button>
        </form>
      ) : null}
    </div>
  )
}
