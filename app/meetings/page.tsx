import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ComingMeeting } from '@/components/meeting/coming-meeting'
import { MeetingRow } from '@/components/meeting/meeting-row'
import { NoteOffers } from '@/components/meeting/note-offers'
import { PromiseList } from '@/components/meeting/promise-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import type { MeetingListItem, MeetingPromise } from '@/lib/domain/meetings/meeting'
import type { NoteRef } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { listNoteChoices } from '@/lib/notebook/meetings/after-meeting'
import { listOpenPromises } from '@/lib/notebook/meetings/promises'
import {
  listComingMeetings,
  listMeetings,
  listNextToPrepare,
  listTrashedMeetings,
  type NextMeeting,
} from '@/lib/notebook/meetings/read-meetings'
import { readPromise } from '@/lib/notebook/meetings/read-promise'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import { workOnMeeting, workOnPromises } from './actions'
import styles from './meetings.module.css'
import { MeetingTold, PromiseTold, type Query, said } from './told'

const PAGE = 50
const OFFERS = 'newest-notes'

type Route = { searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meeting'))('title') }
}

export default async function MeetingsPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const query = await searchParams
  return (
    <Shell current="meetings">
      <Meetings query={query} zone={nb.timeZone} {...(await readAll(nb, query))} />
    </Shell>
  )
}

async function readAll(nb: Notebook, query: Query) {
  const all = await listMeetings(nb)
  const coming = await listComingMeetings(nb)
  const soon = new Set(coming.map(({ id }) => id))
  const owed = await listOpenPromises(nb, { at: nb.now() })
  return {
    now: nb.now().getTime(),
    coming,
    past: all.filter(({ id }) => !soon.has(id)),
    trashed: await listTrashedMeetings(nb),
    next: await listNextToPrepare(nb),
    owed,
    told: await readPromise(nb, Number(said(query, 'promise')) || 0),
    notes: owed.length > 0 ? await listNoteChoices(nb) : [],
  }
}

type Props = Awaited<ReturnType<typeof readAll>> & { query: Query; zone: string }

function Meetings({ query, zone, now, coming, past, trashed, next, owed, told, notes }: Props) {
  const t = useTranslations('meeting')
  const none = coming.length + past.length === 0
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        aside={
          <a className={none ? 'button' : 'button primary'} href={paths.newMeeting()}>
            {t('new')}
          </a>
        }
      />
      <MeetingTold query={query} meetings={[...trashed, ...past, ...coming]} />
      <PromiseTold query={query} promises={told ? [told] : []} page={null} />
      {none ? (
        <EmptyState
          title={t('none')}
          text={t('noneText')}
          ways={[{ href: paths.newMeeting(), text: t('new'), first: true }]}
        />
      ) : (
        <div className={styles.page}>
          <div>
            <Coming meetings={coming} next={next} now={now} />
            <Past meetings={past} query={query} />
          </div>
          <Owed promises={owed} notes={notes} zone={zone} />
        </div>
      )}
      <Trashed meetings={trashed} />
    </>
  )
}

function Coming({ meetings, next, now }: { meetings: MeetingListItem[]; next: NextMeeting[]; now: number }) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  const besides = ({ id, at }: MeetingListItem) =>
    meetings.find((other) => other.id !== id && Date.parse(other.at) === Date.parse(at))?.title ?? null
  return (
    <section className={styles.section} aria-labelledby="coming">
      <h2 id="coming">{t('coming')}</h2>
      {next.map(({ after, title, day, time }) => (
        <form key={after} action={workOnMeeting} className={styles.next}>
          <p>{t('prepareTitle', { title, day: words.full(day), time })}</p>
          <input type="hidden" name="meeting" value={after} />
          <button type="submit" name="do" value="prepare" className="button primary">
            {t('prepare')}
          </button>
          <a href={paths.newMeeting({ follows: String(after) })}>{t('otherTime')}</a>
        </form>
      ))}
      {meetings.length > 0 ? (
        <ul>
          {meetings.map((meeting) => (
            <ComingMeeting
              key={meeting.id}
              meeting={meeting}
              beside={besides(meeting)}
              begun={Date.parse(meeting.at) <= now}
            />
          ))}
        </ul>
      ) : next.length === 0 ? (
        <p className={styles.quiet}>{t('noneComing')}</p>
      ) : null}
    </section>
  )
}

function Past({ meetings, query }: { meetings: MeetingListItem[]; query: Query }) {
  const t = useTranslations('meeting')
  if (meetings.length === 0) return null
  const pages = Math.ceil(meetings.length / PAGE)
  const page = Math.min(pages, Math.max(1, Math.floor(Number(said(query, 'page'))) || 1))
  const to = (number: number) => ({
    href: paths.meetings({ page: String(number) }),
    text: t('pageNumber', { page: number }),
  })
  return (
    <section className={styles.section} aria-labelledby="past">
      <h2 id="past">{t('past')}</h2>
      <ul>
        {meetings.slice((page - 1) * PAGE, page * PAGE).map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} />
        ))}
      </ul>
      <StepNav
        label={t('pages')}
        previous={page < pages ? to(page + 1) : null}
        next={page > 1 ? to(page - 1) : null}
        words={{ previous: t('previous'), next: t('next') }}
      />
    </section>
  )
}

function Owed({ promises, notes, zone }: { promises: MeetingPromise[]; notes: NoteRef[]; zone: string }) {
  const t = useTranslations('meeting')
  return (
    <section className={styles.owed} aria-labelledby="promises">
      <h2 id="promises">{t('owedTitle')}</h2>
      {promises.length > 0 ? (
        <PromiseList
          promises={promises}
          action={workOnPromises}
          page={null}
          offers={OFFERS}
          zone={zone}
          from
        />
      ) : (
        <p className={styles.quiet}>{t('owedNone')}</p>
      )}
      <NoteOffers id={OFFERS} notes={notes} />
    </section>
  )
}

function Trashed({ meetings }: { meetings: MeetingListItem[] }) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  if (meetings.length === 0) return null
  return (
    <details className={styles.trash} data-screen-only>
      <summary>{t('inTrash', { meetings: meetings.length })}</summary>
      <ul>
        {meetings.map(({ id, title, day }) => (
          <li key={id}>
            <span>{title}</span>
            <time dateTime={day}>{words.date(day)}</time>
            <form action={workOnMeeting}>
              <input type="hidden" name="meeting" value={id} />
              <button
                type="submit"
                name="do"
                value="restore"
                className="button small"
                aria-label={`${t('restore')}: ${title}`}
              >
                {t('restore')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
