import { useLocale, useTranslations } from 'next-intl'
import { z } from 'zod'
import { DaySection } from '@/components/day/day-section'
import { YearStrip } from '@/components/day/year-strip'
import { EmptyNotebook } from '@/components/log/empty-notebook'
import { FilterBar } from '@/components/log/filter-bar'
import { OnThisDay } from '@/components/log/on-this-day'
import { SavedSearches } from '@/components/log/saved-searches'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import { type Day, dayOfInstant, parseDay } from '@/lib/domain/day'
import type { NoteListItem } from '@/lib/domain/note'
import type { SavedSearch } from '@/lib/domain/saved-search'
import { SOURCE_ROLES } from '@/lib/domain/source'
import type { LogFilter, LogView, SidebarView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { onThisDay, readLog } from '@/lib/notebook/read-log'
import { readSidebar } from '@/lib/notebook/read-sidebar'
import { listSavedSearches } from '@/lib/notebook/saved-searches'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import styles from './log.module.css'
import { arrangeSearch } from './search/actions'
import { type Asked, isSelecting, Selection } from './select/selection'
import { Shell } from './shell'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({
  before: z.string().transform(parseDay).nullable().catch(null),
  role: z.enum(SOURCE_ROLES).optional().catch(undefined),
  has: z.enum(['math', 'code']).optional().catch(undefined),
  topic: z.string().max(200).optional().catch(undefined),
})

export default async function LogPage({ searchParams }: Route) {
  const asked = await searchParams
  const { before, ...filter } = Query.parse(asked)
  const nb = await theNotebook()
  const today = dayOfInstant(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [log, sidebar, earlier, saved] = await Promise.all([
    readLog(nb, { filter, before }),
    readSidebar(nb),
    before ? [] : onThisDay(nb, today),
    before ? [] : listSavedSearches(nb),
  ])
  return (
    <Shell current="log" day={before ? log.days[0]?.day : undefined}>
      <Log
        log={log}
        sidebar={sidebar}
        filter={filter}
        before={before}
        earlier={earlier}
        saved={saved}
        asked={asked}
      />
    </Shell>
  )
}

type Props = {
  log: LogView
  sidebar: SidebarView
  filter: LogFilter
  before: Day | null
  earlier: NoteListItem[]
  saved: SavedSearch[]
  asked: Asked
}

function Log({ log, sidebar, filter, before, earlier, saved, asked }: Props) {
  const t = useTranslations('log')
  const words = dateWords(useLocale())
  const newest = log.days[0]?.day ?? sidebar.latest
  const topic = sidebar.topTopics.find((known) => known.slug === filter.topic)
  const older = log.nextBefore
    ? {
        href: paths.log({ ...filter, before: log.nextBefore }),
        text: t('older', { day: words.date(log.nextBefore) }),
      }
    : null
  return (
    <div className={styles.log}>
      <PageHead title={t('title')} aside={t('size', { notes: log.total, days: log.totalDays })} />
      {newest ? <YearStrip year={newest.slice(0, 4)} counts={sidebar.counts} /> : null}
      <SavedSearches searches={saved} action={arrangeSearch} />
      {sidebar.notes > 0 ? <FilterBar filter={filter} topicName={topic?.name ?? null} /> : null}
      <OnThisDay notes={earlier} />
      <Selection path={paths.log()} asked={asked} any={log.days.length > 0}>
        {log.days.map((group) => (
          <DaySection key={group.day} group={group} selecting={isSelecting(asked)} />
        ))}
      </Selection>
      {log.days.length === 0 ? <Nothing empty={sidebar.notes === 0} /> : null}
      <footer className={styles.pages}>
        <StepNav
          label={t('pages')}
          previous={before ? { href: paths.log(filter), text: t('newest') } : null}
          next={older}
          words={{ previous: '', next: '' }}
        />
        <a className={styles.trash} href={paths.trash()}>
          {t('trash')}
        </a>
      </footer>
    </div>
  )
}

function Nothing({ empty }: { empty: boolean }) {
  const t = useTranslations('log')
  if (empty) return <EmptyNotebook />
  return <EmptyState title={t('noneTitle')} ways={[{ href: paths.log(), text: t('noneAll') }]} />
}
