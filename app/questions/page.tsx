import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ChangeNotice } from '@/components/change/change-notice'
import { AskForm } from '@/components/question/ask-form'
import styles from '@/components/question/question.module.css'
import { QuestionFind } from '@/components/question/question-find'
import { QuestionList } from '@/components/question/question-list'
import { QuestionNav } from '@/components/question/question-nav'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import type { Change } from '@/lib/domain/change'
import { dayOfInstant } from '@/lib/domain/day'
import { QUESTION_STATES } from '@/lib/domain/questions/question'
import { readChange } from '@/lib/notebook/changes'
import { type Ledger, readLedger } from '@/lib/notebook/questions/read-ledger'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../changes/actions'
import { Shell } from '../shell'
import { workOnQuestion } from './actions'

const Query = z.object({
  state: z.enum(QUESTION_STATES).catch('open'),
  q: z.string().max(200).catch(''),
  topic: z.string().max(500).catch(''),
  note: z.string().max(500).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  changed: z.coerce.number().int().min(1).optional().catch(undefined),
  refused: z.enum(['missing', 'note', 'same', 'invalid']).optional().catch(undefined),
  text: z.string().max(1000).catch(''),
  named: z.string().max(1000).catch(''),
  at: z.coerce.number().int().optional().catch(undefined),
})
type Asked = z.infer<typeof Query>
type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const NOTES = 'newest-notes'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('question'))('title') }
}

export default async function QuestionsPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const asked = Query.parse(await searchParams)
  const ledger = await readLedger(nb, asked)
  const change = asked.changed ? await readChange(nb, asked.changed) : null
  return (
    <Shell current="questions">
      <Questions asked={asked} ledger={ledger} change={change} today={dayOfInstant(nb.now(), nb.timeZone)} />
    </Shell>
  )
}

type Props = { asked: Asked; ledger: Ledger; change: Change | null; today: string }

function Questions({ asked, ledger, change, today }: Props) {
  const t = useTranslations('question')
  const { state, q, topic, note, page, refused, text, named } = asked
  const query = { state, q, topic, note }
  const { about } = ledger
  const to = (number: number) => ({
    href: paths.questions({ ...query, page: String(number) }),
    text: t('pageNumber', { page: number }),
  })
  const some = Object.values(ledger.counts).some((count) => count > 0)
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} sub={t('sub')} />
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      {refused ? (
        <p role="alert" className={styles.alert}>
          {t(`refused.${refused}`, { note: named })}
        </p>
      ) : null}
      <AskForm
        action={workOnQuestion}
        kept={refused ? text : ''}
        back={paths.questions(query)}
        note={about && note !== '' ? note : undefined}
      />
      {about ? (
        <p className={styles.only}>
          {t('only', { name: about.name })} <a href={paths.questions({ state })}>{t('everything')}</a>
        </p>
      ) : null}
      {some || q !== '' ? (
        <div className={styles.bar}>
          <QuestionNav counts={ledger.counts} state={state} query={{ q, topic, note }} />
          <QuestionFind query={query} />
        </div>
      ) : null}
      {ledger.items.length > 0 ? (
        <QuestionList
          questions={ledger.items}
          set={ledger.set}
          action={workOnQuestion}
          back={paths.questions({ ...query, page: page > 1 ? String(page) : '' })}
          today={today}
          notesList={NOTES}
          at={asked.at}
        />
      ) : (
        <Nothing asked={asked} some={some} />
      )}
      <datalist id={NOTES}>
        {ledger.newest.map(({ slug, title }) => (
          <option key={slug} value={title} />
        ))}
      </datalist>
      <StepNav
        label={t('pages')}
        previous={page > 1 ? to(page - 1) : null}
        next={page < ledger.pages ? to(page + 1) : null}
        words={{ previous: t('previous'), next: t('next') }}
      />
    </div>
  )
}

function Nothing({ asked: { q, state }, some }: { asked: Asked; some: boolean }) {
  const t = useTranslations('question')
  if (q !== '')
    return (
      <EmptyState title={t('nothing', { q })} ways={[{ href: paths.questions(), text: t('everything') }]} />
    )
  if (some) return <EmptyState title={t(`none.${state}`)} />
  return (
    <EmptyState
      title={t('empty')}
      text={t('emptyText')}
      ways={[{ href: paths.newNote(), text: t('write') }]}
    />
  )
}
