import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { DayTitles } from '@/components/day/day-titles'
import { MonthCalendar } from '@/components/day/month-calendar'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import { type Month, parseMonth } from '@/lib/domain/day'
import type { MonthView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { readMonth } from '@/lib/notebook/read-days'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../missing'
import { type Asked, isSelecting, Selection } from '../../select/selection'
import { Shell } from '../../shell'

type Route = { params: Promise<{ month: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const month = parseMonth((await params).month)
  return month ? { title: dateWords(await getLocale()).month(month) } : {}
}

export default async function MonthPage({ params, searchParams }: Route) {
  const month = parseMonth((await params).month)
  if (!month) return <Missing />
  const view = await readMonth(await theNotebook(), month)
  return (
    <Shell month={month}>
      <MonthOfNotes view={view} asked={await searchParams} />
    </Shell>
  )
}

function MonthOfNotes({ view, asked }: { view: MonthView; asked: Asked }) {
  const t = useTranslations('month')
  const words = dateWords(useLocale())
  const notes = view.days.reduce((sum, group) => sum + group.notes.length, 0)
  const step = (other: Month | null) => other && { href: paths.month(other), text: words.month(other) }
  return (
    <>
      <PageHead
        title={words.month(view.month)}
        sub={t('size', { notes, days: view.days.length })}
        aside={
          <StepNav
            label={t('steps')}
            previous={step(view.previous)}
            next={step(view.next)}
            words={{ previous: t('previous'), next: t('next') }}
          />
        }
      />
      <MonthCalendar month={view.month} days={view.days} />
      <Selection path={paths.month(view.month)} asked={asked} any={view.days.length > 0}>
        {view.days.map((group) => (
          <DayTitles key={group.day} group={group} selecting={isSelecting(asked)} />
        ))}
      </Selection>
      {view.days.length === 0 ? (
        <EmptyState title={t('empty')} ways={[{ href: paths.log(), text: t('toLog') }]} />
      ) : null}
    </>
  )
}
