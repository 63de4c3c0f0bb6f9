import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { BriefDesk } from '@/components/brief/brief-desk'
import { BriefHead } from '@/components/brief/brief-head'
import { BriefSheet } from '@/components/brief/brief-sheet'
import { BriefWays } from '@/components/brief/brief-ways'
import { BudgetPanel } from '@/components/brief/budget-panel'
import { MinutesChoice } from '@/components/brief/minutes-choice'
import { WindowForm } from '@/components/brief/window-form'
import { EmptyState } from '@/components/ui/empty-state'
import type { Brief } from '@/lib/domain/brief/brief'
import { addDays } from '@/lib/domain/day'
import { windowAsked, windowInput } from '@/lib/notebook/brief/brief-input'
import { readWindowBrief } from '@/lib/notebook/brief/read-brief'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../../shell'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('brief'))('windowTitle') }
}

/** The brief of any stretch of time; nothing of it is kept. What the address does not say rightly is as if unsaid. */
export default async function WindowBriefPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const query = await searchParams
  const asked = windowInput.safeParse({
    since: query.since || undefined,
    until: query.until || undefined,
    minutes: query.minutes || query.other || undefined,
  })
  const place = { now: nb.now(), zone: nb.timeZone }
  const window =
    (asked.success ? windowAsked(asked.data, place) : null) ?? windowAsked(windowInput.parse({}), place)
  if (!window) throw new Error('A week back is always a window.')
  return (
    <Shell current="meetings" interactive>
      <WindowBrief brief={await readWindowBrief(nb, window)} refused={!asked.success} />
    </Shell>
  )
}

function WindowBrief({ brief, refused }: { brief: Brief; refused: boolean }) {
  const t = useTranslations('brief')
  const language = useLocale()
  const { minutes, window } = brief
  const span = { since: window.from, until: window.until }
  const file = (format: string) =>
    paths.api(`brief?${new URLSearchParams({ ...span, minutes: String(minutes), format, language })}`)
  return (
    <>
      <BriefHead brief={brief} meeting={null} />
      <WindowForm
        since={brief.from}
        until={brief.until}
        minutes={minutes}
        weekBack={paths.brief({
          since: addDays(brief.from, -7),
          until: brief.from,
          minutes: String(minutes),
        })}
        refused={refused}
      />
      <BriefDesk meetingId={0} action={null}>
        {brief.lines.length === 0 ? (
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyWindowText')}
            ways={[{ href: paths.newMeeting(), text: t('newMeeting'), first: true }]}
          />
        ) : (
          <BriefSheet brief={brief} work={null} />
        )}
        <BudgetPanel
          brief={brief}
          works={false}
          choice={
            <MinutesChoice minutes={minutes} action={paths.brief()}>
              <input type="hidden" name="since" value={span.since} />
              <input type="hidden" name="until" value={span.until} />
            </MinutesChoice>
          }
        >
          <BriefWays
            present={null}
            rehearse={null}
            handout={null}
            files={{ md: file('md'), txt: file('txt'), html: file('html'), pptx: file('pptx') }}
          />
        </BudgetPanel>
      </BriefDesk>
    </>
  )
}
