import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ReviewSession } from '@/lib/domain/cards/session'
import { timeOfInstant } from '@/lib/domain/day'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { EmptyState } from '../ui/empty-state'
import { SessionCard } from './session-card'
import { SessionHead } from './session-head'
import styles from './session-view.module.css'

type Props = {
  session: ReviewSession
  place: Record<string, string>
  actions: Record<'answer' | 'undo' | 'edit' | 'suspend', FormAction>
  zone: string
  /** What was just done. */
  notice: ReactNode
  /** What stands beside the card: the way to a rehearsal. */
  children?: ReactNode
}

/** One card after the other, and what is left to do when there is none. */
export function SessionView({ session, place, actions, zone, notice, children }: Props) {
  return (
    <div className={styles.sides}>
      <div>
        <SessionHead session={session} place={place} undo={actions.undo} />
        {notice}
        {session.card ? (
          <SessionCard
            key={keyOf(session)}
            session={session}
            card={session.card}
            place={place}
            actions={actions}
          />
        ) : (
          <NothingLeft session={session} place={place} zone={zone} />
        )}
      </div>
      {children}
    </div>
  )
}

function NothingLeft({
  session,
  place,
  zone,
}: {
  session: ReviewSession
  place: Record<string, string>
  zone: string
}) {
  const t = useTranslations('review')
  const { rehearsal, cards, until, held, done, took } = session
  if (rehearsal && rehearsal.cards > 0) {
    const facts = {
      cards: rehearsal.cards,
      now: round(rehearsal.recalledNow),
      before: round(rehearsal.recalledBefore),
    }
    const { cards: _cards, began: _began, ...target } = place
    return (
      <EmptyState
        title={t('rehearsed')}
        text={
          <>
            {t('rehearsedText', facts)} {t('rehearsedTime', { answers: done, minutes: minutesOf(took) })}
          </>
        }
        ways={[
          ...(place.meeting
            ? [{ href: paths.meeting(Number(place.meeting)), text: t('brief'), first: true }]
            : []),
          { href: paths.review(target), text: t('rehearseMore') },
          { href: paths.review(), text: t('toReview') },
        ]}
      />
    )
  }
  if (cards === 0)
    return (
      <EmptyState
        title={t('emptyTitle')}
        text={t('emptyText')}
        ways={[
          { href: paths.log(), text: t('toLog'), first: true },
          { href: paths.cards(), text: t('cards') },
        ]}
      />
    )
  return (
    <EmptyState
      title={t('doneTitle')}
      text={
        <>
          {t('doneText')} {held > 0 ? t('newHeld', { cards: held }) : null}{' '}
          {until ? t('nextUp', { time: timeOfInstant(new Date(until), zone) }) : null}
        </>
      }
      ways={[
        { href: paths.reviewStatistics(), text: t('statistics') },
        { href: paths.cards(), text: t('cards') },
      ]}
    />
  )
}

/** Another text with every card shown: the same one a second time too, or with other words. */
export function keyOf({ card }: ReviewSession): string {
  return card ? JSON.stringify([card.id, card.schedule.reps, card.front, card.back]) : ''
}

const round = (value: number) => Math.round(value * 10) / 10

export function minutesOf(took: number): number {
  return took === 0 ? 0 : Math.max(1, Math.round(took / 60_000))
}
