import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { CopyTex } from '@/components/note/copy-tex'
import { DayNoteArticle } from '@/components/note/day-note'
import { OrderControls } from '@/components/select/order-controls'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import { type Day, monthOf, parseDay, weekOf } from '@/lib/domain/day'
import type { DayView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { readDay } from '@/lib/notebook/read-days'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../missing'
import { orderNotes } from '../../select/actions'
import { type Asked, isSelecting, Selection } from '../../select/selection'
import { Shell } from '../../shell'
import { TrashedNotice } from '../../trash/trashed-notice'

type Route = { params: Promise<{ day: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const day = parseDay((await params).day)
  return day ? { title: dateWords(await getLocale()).full(day) } : {}
}

export default async function DayPage({ params, searchParams }: Route) {
  const day = parseDay((await params).day)
  if (!day) return <Missing />
  const view = await readDay(await theNotebook(), day)
  return (
    <Shell day={day}>
      <Journal view={view} asked={await searchParams} />
    </Shell>
  )
}

function Journal({ view, asked }: { view: DayView; asked: Asked }) {
  const t = useTranslations('day')
  const words = dateWords(useLocale())
  const { day, notes } = view
  const week = weekOf(day)
  const step = (other: Day | null) => other && { href: paths.day(other), text: words.short(other) }
  const steps = (
    <StepNav
      label={t('steps')}
      previous={step(view.previous)}
      next={step(view.next)}
      words={{ previous: t('previous'), next: t('next') }}
    />
  )
  return (
    <>
      <PageHead
        title={words.full(day)}
        sub={
          <>
            {notes.length > 0 ? <span>{t('size', { notes: notes.length })}</span> : null}
            <a href={paths.week(week)}>{t('week', { week: Number(week.slice(6)) })}</a>
            <a href={paths.month(monthOf(day))}>{words.month(monthOf(day))}</a>
          </>
        }
        aside={steps}
      />
      <TrashedNotice asked={asked} />
      <Selection path={paths.day(day)} asked={asked} any={notes.length > 0}>
        {notes.map((note, place) => (
          <DayNoteArticle
            key={note.slug}
            note={note}
            selecting={isSelecting(asked)}
            order={
              notes.length > 1 && !isSelecting(asked) ? (
                <OrderControls
                  note={note}
                  first={place === 0}
                  last={place === notes.length - 1}
                  action={orderNotes}
                />
              ) : null
            }
          />
        ))}
      </Selection>
      {notes.length === 0 ? (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          ways={[view.previous, view.next]
            .filter((other) => other !== null)
            .map((other) => ({ href: paths.day(other), text: words.date(other) }))}
        />
      ) : null}
      {notes.some((note) => note.rendered && note.rendered.formulas.length > 0) ? <Copying /> : null}
    </>
  )
}

function Copying() {
  const t = useTranslations('note')
  return <CopyTex copied={t('copied')} hint={t('copyHint')} />
}
