import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { cache, type ReactNode } from 'react'
import { AddPromise } from '@/components/meeting/add-promise'
import { MeetingFacts } from '@/components/meeting/meeting-facts'
import { NoteOffers } from '@/components/meeting/note-offers'
import { PromiseList } from '@/components/meeting/promise-list'
import { TiedNotes } from '@/components/meeting/tied-notes'
import { QuestionList } from '@/components/question/question-list'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import type { Change } from '@/lib/domain/change'
import { type Day, dayOfInstant } from '@/lib/domain/day'
import type { MeetingPromise, MeetingView } from '@/lib/domain/meetings/meeting'
import type { NoteRef } from '@/lib/domain/note'
import type { Question } from '@/lib/domain/questions/question'
import { dateWords } from '@/lib/i18n/date-words'
import { readChange } from '@/lib/notebook/changes'
import { listNoteChoices } from '@/lib/notebook/meetings/after-meeting'
import { listOpenPromises } from '@/lib/notebook/meetings/promises'
import { listNextToPrepare, type NextMeeting, readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { readPromise } from '@/lib/notebook/meetings/read-promise'
import { listOpenQuestions } from '@/lib/notebook/questions/list-questions'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../../missing'
import { workOnQuestion } from '../../../questions/actions'
import { Shell } from '../../../shell'
import { workOnMeeting, workOnNotes, workOnPromises } from '../../actions'
import { type Query, said } from '../../told'
import styles from './after.module.css'
import { AfterTold } from './after-told'
import { Said } from './said'

const OFFERS = 'newest-notes'
const QUESTIONS = 10

type Route = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const findMeeting = cache(async (id: string) => readMeeting(await theNotebook(), Number(id)))

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return { title: (await findMeeting((await params).id))?.title }
}

export default async function AfterMeetingPage({ params, searchParams }: Route) {
  const meeting = await findMeeting((await params).id)
  if (!meeting) return <Missing />
  const query = await searchParams
  const nb = await theNotebook()
  const carried = await listOpenPromises(nb, { at: new Date(meeting.at), exceptMeeting: meeting.id })
  const questions = await listOpenQuestions(nb, { at: new Date(meeting.at) })
  const changed = Number(said(query, 'changed')) || 0
  const next = (await listNextToPrepare(nb)).find(({ after }) => after === meeting.id) ?? null
  return (
    <Shell current="meetings" interactive>
      <After
        meeting={meeting}
        carried={carried}
        questions={questions.filter(({ state }) => state === 'open').slice(0, QUESTIONS)}
        next={next}
        notes={await listNoteChoices(nb)}
        told={await readPromise(nb, Number(said(query, 'promise')) || 0)}
        change={changed > 0 ? await readChange(nb, changed) : null}
        today={dayOfInstant(nb.now(), nb.timeZone)}
        query={query}
      />
    </Shell>
  )
}

type Props = {
  meeting: MeetingView
  /** Owed when the meeting began; some may be kept since. */
  carried: MeetingPromise[]
  /** Open when the meeting began, and still. */
  questions: Question[]
  next: NextMeeting | null
  notes: NoteRef[]
  /** The promise something was just done to. */
  told: MeetingPromise | null
  /** What was just done to a question. */
  change: Change | null
  /** Days are counted to this one. */
  today: Day
  query: Query
}

function After({ meeting, carried, questions, next, notes, told, change, today, query }: Props) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  const { id, zone } = meeting
  const list = { action: workOnPromises, page: id, offers: OFFERS, zone }
  return (
    <>
      <PageHead
        title={meeting.title}
        sub={
          <>
            <time dateTime={meeting.at}>
              {words.full(meeting.day)} {meeting.time}
            </time>
            <a href={paths.meeting(id)}>{t('brief')}</a>
            <a href={paths.editMeeting(id)}>{t('edit')}</a>
          </>
        }
      />
      <div className={styles.facts}>
        <MeetingFacts meeting={meeting} />
      </div>
      <AfterTold query={query} promise={told} change={change} page={id} />
      <div className={styles.page}>
        <Section id="said" title={t('saidTitle')}>
          <Said meeting={meeting} />
        </Section>
        <div>
          <Section id="promises" title={t('promisesTitle')}>
            {meeting.promises.length > 0 ? (
              <PromiseList promises={meeting.promises} {...list} />
            ) : (
              <p className={styles.quiet}>{t('promisesNone')}</p>
            )}
            <AddPromise meeting={id} action={workOnPromises} kept="" />
            <p className={styles.hint}>{t('promisesHint')}</p>
          </Section>
          {carried.length > 0 ? (
            <Section id="carried" title={t('carriedTitle')}>
              <PromiseList promises={carried} {...list} from />
            </Section>
          ) : null}
          {questions.length > 0 ? (
            <Section id="questions" title={t('questionsTitle')}>
              <QuestionList
                questions={questions}
                action={workOnQuestion}
                back={paths.afterMeeting(id)}
                today={today}
                notesList={OFFERS}
                at={undefined}
              />
              <p className={styles.hint}>
                {t('questionsText')} <a href={paths.questions()}>{t('questionsAll')}</a>
              </p>
            </Section>
          ) : null}
          <Section id="notes" title={t('notesTitle')}>
            <TiedNotes meeting={id} notes={meeting.notes} offers={OFFERS} action={workOnNotes} />
            <p className={styles.hint}>
              <a href={paths.newNote({ title: meeting.title })}>{t('noteWrite')}</a>
            </p>
          </Section>
        </div>
      </div>
      <NoteOffers id={OFFERS} notes={notes} />
      {next ? <Prepare next={next} /> : null}
      <Steps meeting={meeting} />
    </>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Prepare({ next: { after, title, day, time } }: { next: NextMeeting }) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  return (
    <form action={workOnMeeting} className={styles.next} data-screen-only>
      <p>{t('prepareTitle', { title, day: words.full(day), time })}</p>
      <input type="hidden" name="meeting" value={after} />
      <button type="submit" name="do" value="prepare" className="button primary">
        {t('prepare')}
      </button>
      <a href={paths.newMeeting({ follows: String(after) })}>{t('otherTime')}</a>
    </form>
  )
}

function Steps({ meeting: { previous, next } }: { meeting: MeetingView }) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  const step = (other: MeetingView['previous']) =>
    other && { href: paths.afterMeeting(other.id), text: `${other.title}, ${words.short(other.day)}` }
  return (
    <StepNav
      label={t('title')}
      previous={step(previous)}
      next={step(next)}
      words={{ previous: t('previous'), next: t('next') }}
    />
  )
}
