import { useLocale, useTranslations } from 'next-intl'
import { FollowReviewKeys } from '@/components/review/follow-review-keys'
import { PlanView } from '@/components/review/plan-view'
import { keyOf, SessionView } from '@/components/review/session-view'
import { PageHead } from '@/components/ui/page-head'
import type { ShownCard } from '@/lib/domain/cards/card'
import type { ReviewSession } from '@/lib/domain/cards/session'
import { dateWords } from '@/lib/i18n/date-words'
import { showCards } from '@/lib/notebook/cards/show-cards'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { planFor, type TargetPlan } from '@/lib/notebook/review/plan-for'
import { readRehearsal } from '@/lib/notebook/review/read-rehearsal'
import type { RehearsalTarget } from '@/lib/notebook/review/rehearsal-target'
import { paths } from '@/lib/paths'
import { Missing } from '../missing'
import { Shell } from '../shell'
import { answer, edit, suspend, undo } from './actions'
import { cardsOf, type Place, wordsOf } from './place'
import { type Notice, Told } from './told'

/** Cards that are shown in a plan, and those an address has room for. */
const SHOWN = 100
const IN_ADDRESS = 500

/** What there is to rehearse for a meeting or a moment. */
export async function Planning({ nb, place }: { nb: Notebook; place: Place }) {
  const plan = await planFor(nb, place)
  if (!plan) return <Missing />
  const ids = plan.cards.map(({ id }) => id).slice(0, IN_ADDRESS)
  const shown = await showCards(nb, ids.slice(0, SHOWN), new Date(plan.at))
  const start = { ...place, minutes: plan.minutes, cards: ids.join('.'), began: nb.now().toISOString() }
  return (
    <Shell current="review">
      <TargetHead target={{ ...plan, at: new Date(plan.at) }} zone={nb.timeZone} />
      <Planned plan={plan} shown={shown} place={place} start={start} />
    </Shell>
  )
}

type PlannedProps = { plan: TargetPlan; shown: ShownCard[]; place: Place; start: Place }

function Planned({ plan, shown, place: { meeting, at }, start }: PlannedProps) {
  return (
    <PlanView
      plan={plan}
      shown={shown}
      target={wordsOf({ meeting, at })}
      minutes={plan.minutes}
      startHref={paths.review(wordsOf(start))}
    />
  )
}

type RehearsingProps = {
  nb: Notebook
  place: Place & { cards: string; began: string }
  target: RehearsalTarget
  notice: Notice
}

/** Chosen cards, one after the other. */
export async function Rehearsing({ nb, place, target, notice }: RehearsingProps) {
  const rehearsal = { cards: cardsOf(place), began: new Date(place.began), at: target.at }
  const session: ReviewSession = await readRehearsal(nb, rehearsal)
  const words = wordsOf(place)
  return (
    <Shell current="review" interactive>
      <TargetHead target={target} zone={nb.timeZone} />
      <SessionView
        session={session}
        place={words}
        actions={{ answer, undo, edit, suspend }}
        zone={nb.timeZone}
        notice={<Told notice={notice} place={words} />}
      />
      <FollowReviewKeys at={keyOf(session)} />
    </Shell>
  )
}

function TargetHead({ target: { at, past, meeting }, zone }: { target: RehearsalTarget; zone: string }) {
  const t = useTranslations('review')
  const words = dateWords(useLocale())
  return (
    <PageHead
      title={meeting ? t('planTitle', { title: meeting.title }) : t('planTitleDate')}
      sub={
        <>
          <span>
            {meeting ? `${words.full(meeting.day)} ${meeting.time}` : words.moment(at.toISOString(), zone)}
          </span>
          {past ? <span>{t('past')}</span> : null}
        </>
      }
      aside={
        <>
          {meeting ? <a href={paths.meeting(meeting.id)}>{t('brief')}</a> : null}
          <a href={paths.review()}>{t('toReview')}</a>
        </>
      }
    />
  )
}
