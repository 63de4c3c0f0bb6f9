import { useTranslations } from 'next-intl'
import { FollowReviewKeys } from '@/components/review/follow-review-keys'
import { RehearseForm } from '@/components/review/rehearse-form'
import { keyOf, minutesOf, SessionView } from '@/components/review/session-view'
import { PageHead } from '@/components/ui/page-head'
import type { ReviewSession } from '@/lib/domain/cards/session'
import { addDays, dayOfInstant } from '@/lib/domain/day'
import type { MeetingListItem } from '@/lib/domain/meetings/meeting'
import { listComingMeetings } from '@/lib/notebook/meetings/read-meetings'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { readSession } from '@/lib/notebook/review/read-session'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import { answer, edit, suspend, undo } from './actions'
import { type Notice, Told } from './told'

/** The cards of today, and beside them the way to a rehearsal. */
export async function Today({ nb, notice }: { nb: Notebook; notice: Notice }) {
  const [session, meetings] = await Promise.all([readSession(nb), listComingMeetings(nb)])
  const tomorrow = addDays(dayOfInstant(nb.now(), nb.timeZone), 1)
  return (
    <Shell current="review" interactive>
      <Reviewing
        session={session}
        meetings={meetings}
        soon={`${tomorrow}T10:00`}
        notice={notice}
        zone={nb.timeZone}
      />
    </Shell>
  )
}

type Props = {
  session: ReviewSession
  meetings: MeetingListItem[]
  /** What the form for a date stands on, by the clock on the wall. */
  soon: string
  notice: Notice
  zone: string
}

function Reviewing({ session, meetings, soon, notice, zone }: Props) {
  const t = useTranslations('review')
  const { done, took } = session
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          done > 0 ? (
            <span>
              {t('doneToday', { answers: done })} · {t('minutesTaken', { minutes: minutesOf(took) })}
            </span>
          ) : null
        }
        aside={
          <>
            <a href={paths.cards()}>{t('cards')}</a>
            <a href={paths.reviewStatistics()}>{t('statistics')}</a>
          </>
        }
      />
      <SessionView
        session={session}
        place={{}}
        actions={{ answer, undo, edit, suspend }}
        zone={zone}
        notice={<Told notice={notice} place={{}} />}
      >
        <RehearseForm meetings={meetings} soon={soon} />
      </SessionView>
      <FollowReviewKeys at={keyOf(session)} />
    </>
  )
}
