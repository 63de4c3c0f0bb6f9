import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { DaySection } from '@/components/day/day-section'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import { type Day, daysOfWeek, monthOf, parseWeek, type Week } from '@/lib/domain/day'
import type { WeekView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { readWeek } from '@/lib/notebook/read-days'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import styles from '../../log.module.css'
import { Missing } from '../../missing'
import { type Asked, isSelecting, Selection } from '../../select/selection'
import { Shell } from '../../shell'

type Route = { params: Promise<{ week: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const week = parseWeek((await params).week)
  const t = await getTranslations('week')
  return week ? { title: t('title', yearAndNumber(week)) } : {}
}

export default async function WeekPage({ params, searchParams }: Route) {
  const week = parseWeek((await params).week)
  if (!week) return <Missing />
  const view = await readWeek(await theNotebook(), week)
  return (
    <Shell month={monthOf(daysOfWeek(week)[3] as Day)}>
      <WeekOfNotes view={view} asked={await searchParams} />
    </Shell>
  )
}

function WeekOfNotes({ view, asked }: { view: WeekView; asked: Asked }) {
  const t = useTranslations('week')
  const words = dateWords(useLocale())
  const notes = view.days.reduce((sum, group) => sum + group.notes.length, 0)
  const step = (other: Week | null) =>
    other && { href: paths.week(other), text: t('short', yearAndNumber(other)) }
  return (
    <div className={styles.log}>
      <PageHead
        title={t('title', yearAndNumber(view.week))}
        sub={
          <>
            <span>{words.weekRange(view.week)}</span>
            <span>{t('size', { notes, days: view.days.length })}</span>
          </>
        }
        aside={
          <StepNav
            label={t('steps')}
            previous={step(view.previous)}
            next={step(view.next)}
            words={{ previous: t('previous'), next: t('next') }}
          />
        }
      />
      <Selection path={paths.week(view.week)} asked={asked} any={view.days.length > 0}>
        {view.days.map((group) => (
          <DaySection key={group.day} group={group} selecting={isSelecting(asked)} />
        ))}
      </Selection>
      {view.days.length === 0 ? (
        <EmptyState title={t('empty')} ways={[{ href: paths.log(), text: t('toLog') }]} />
      ) : null}
    </div>
  )
}

function yearAndNumber(week: Week): { year: string; week: number } {
  return { year: week.slice(0, 4), week: Number(week.slice(6)) }
}
