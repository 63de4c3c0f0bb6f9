import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { BriefDesk } from '@/components/brief/brief-desk'
import { BriefHead } from '@/components/brief/brief-head'
import { BriefSheet } from '@/components/brief/brief-sheet'
import { BriefWays } from '@/components/brief/brief-ways'
import { BudgetPanel } from '@/components/brief/budget-panel'
import { LastDone } from '@/components/brief/last-done'
import { WORK_FORM } from '@/components/brief/line-tools'
import { MinutesChoice } from '@/components/brief/minutes-choice'
import { EmptyState } from '@/components/ui/empty-state'
import type { Brief } from '@/lib/domain/brief/brief'
import { briefWeights } from '@/lib/domain/brief/budget'
import type { MeetingView } from '@/lib/domain/meetings/meeting'
import { readBrief } from '@/lib/notebook/brief/read-brief'
import { type DoneToLine, lastDone } from '@/lib/notebook/brief/work-on-lines'
import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { planReview } from '@/lib/notebook/review/plan-review'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../missing'
import { Shell } from '../../shell'
import { chooseMinutes, workOnBrief } from './brief-actions'

type Route = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ edit?: string | string[] }>
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const meeting = await readMeeting(await theNotebook(), Number((await params).id))
  return { title: meeting?.title ?? null }
}

/** The evening before: one page of what to say. */
export default async function BriefPage({ params, searchParams }: Route) {
  const nb = await theNotebook()
  const id = Number((await params).id)
  const { edit } = await searchParams
  const [meeting, brief] = [await readMeeting(nb, id), await readBrief(nb, id)]
  if (!meeting || !brief) return <Missing />
  const { minutes } = meeting
  const plan = await planReview(nb, { at: new Date(meeting.at), minutes, weights: briefWeights(brief) })
  return (
    <Shell current="meetings" interactive>
      <BriefHead brief={brief} meeting={meeting} />
      <Work
        brief={brief}
        meeting={meeting}
        editing={typeof edit === 'string' ? edit : null}
        done={await lastDone(nb, id)}
        cards={plan.cards.length}
      />
    </Shell>
  )
}

type Props = {
  brief: Brief
  meeting: MeetingView
  /** Key of the line that is open for other words. */
  editing: string | null
  done: DoneToLine | null
  /** To rehearse. */
  cards: number
}

function Work({ brief, meeting, editing, done, cards }: Props) {
  const t = useTranslations('brief')
  const language = useLocale()
  const { id, minutes } = meeting
  const file = (format: string) => paths.meetingFile(id, { format, language })
  return (
    <BriefDesk meetingId={id} action={workOnBrief}>
      <div>
        <form id={WORK_FORM} action={workOnBrief}>
          <input type="hidden" name="meeting" value={id} />
        </form>
        {done ? <LastDone {...done} /> : null}
        {brief.lines.length === 0 ? (
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyText')}
            ways={[
              { href: paths.editMeeting(id), text: t('changeWindow'), first: true },
              { href: paths.newNote(), text: t('writeNote') },
            ]}
          />
        ) : (
          <BriefSheet brief={brief} work={{ meetingId: id, action: workOnBrief, editing }} />
        )}
      </div>
      <BudgetPanel
        brief={brief}
        works
        choice={
          <MinutesChoice minutes={minutes} action={chooseMinutes}>
            <input type="hidden" name="meeting" value={id} />
          </MinutesChoice>
        }
      >
        <BriefWays
          present={paths.presentMeeting(id)}
          rehearse={{ href: paths.review({ meeting: String(id), minutes: String(minutes) }), cards }}
          handout={paths.handout(id)}
          files={{ md: file('md'), txt: file('txt'), html: file('html'), pptx: file('pptx') }}
        />
      </BudgetPanel>
    </BriefDesk>
  )
}
