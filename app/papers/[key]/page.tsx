import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { cache } from 'react'
import { ChangeNotice } from '@/components/change/change-notice'
import { AnswerPanel, AskPanel } from '@/components/paper/ask-panel'
import styles from '@/components/paper/paper.module.css'
import { PaperFactsList } from '@/components/paper/paper-facts'
import { PaperReferences } from '@/components/paper/paper-references'
import { ReadingBadge } from '@/components/paper/paper-rows'
import { PaperSources } from '@/components/paper/paper-sources'
import { PageHead } from '@/components/ui/page-head'
import type { Day } from '@/lib/domain/day'
import { OUTGOING_PROBLEMS } from '@/lib/domain/outgoing'
import { type PaperView, paperName } from '@/lib/domain/papers/paper'
import { readChange } from '@/lib/notebook/changes'
import { hostAsked } from '@/lib/notebook/outgoing/ask-services'
import { readPaper } from '@/lib/notebook/papers/read-papers'
import { type KeptAnswer, readAnswer } from '@/lib/notebook/papers/take-answer'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Missing } from '../../missing'
import { Shell } from '../../shell'
import { askAbout, takeAnswered, workOnPaper } from '../actions'
import { factNames } from '../fact-names'

type Asked = { changed?: string; asked?: string; problem?: string; about?: string }
type Route = { params: Promise<{ key: string }>; searchParams: Promise<Asked> }

const findPaper = cache(async (key: string) => readPaper(await theNotebook(), decodeURIComponent(key)))

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const paper = await findPaper((await params).key)
  return { title: paper ? paperName(paper) : undefined }
}

export default async function PaperPage({ params, searchParams }: Route) {
  const { key } = await params
  const paper = await findPaper(key)
  const asked = await searchParams
  // Taken back: the list tells of it.
  if (!paper && asked.changed) redirect(paths.papers({ changed: asked.changed }))
  if (!paper) return <Missing />
  // A former key or an identifier leads here too.
  if (paper.key !== decodeURIComponent(key)) redirect(paths.paper(paper.key, asked))
  const nb = await theNotebook()
  const change = asked.changed ? await readChange(nb, Number(asked.changed)) : null
  const answer = asked.asked && !asked.problem ? await readAnswer(nb, paper, asked.asked) : null
  return (
    <Shell current="papers">
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Problem asked={asked} />
      <Paper paper={paper} answer={answer} />
    </Shell>
  )
}

function Problem({ asked: { problem = '', about = '' } }: { asked: Asked }) {
  const t = useTranslations('paper')
  const outgoing = useTranslations('outgoing')
  if (problem === '') return null
  const code = OUTGOING_PROBLEMS.find((known) => `ask-${known}` === problem)
  const key = `problem.${problem}` as 'problem.no-source'
  return (
    <p className={styles.problem} role="alert">
      {code ? outgoing(`problems.${code}`, { host: about }) : null}
      {!code && t.has(key) ? t(key, { source: about, key: about, name: about }) : null}
      {code === 'off' ? (
        <>
          {' '}
          <a href={paths.settings()}>{t('toSettings')}</a>
        </>
      ) : null}
    </p>
  )
}

function Paper({ paper, answer }: { paper: PaperView; answer: KeptAnswer | null }) {
  const t = useTranslations('paper')
  const names = factNames(t)
  const askable = paper.identifiers.flatMap((identifier) => {
    const asked = hostAsked(identifier)
    return asked ? [{ identifier, ...asked }] : []
  })
  return (
    <div className={styles.page}>
      <PageHead
        title={paperName(paper)}
        sub={
          <>
            <span className={styles.key}>{paper.key}</span>
            <ReadingBadge reading={paper.reading} />
          </>
        }
        aside={<a href={paths.editPaper(paper.key)}>{t('edit')}</a>}
      />
      <PaperFactsList paper={paper} />
      {paper.title === null ? <p className={styles.quiet}>{t('untitled')}</p> : null}
      <section>
        <h2>{t('sources')}</h2>
        <PaperSources paper={paper} action={workOnPaper} />
      </section>
      <section>
        <h2>{t('citing')}</h2>
        <Citing paper={paper} />
      </section>
      {paper.title === null ? null : (
        <section>
          <h2>{t('references')}</h2>
          <PaperReferences paper={paper} />
        </section>
      )}
      <section id="ask">
        <h2>{t('askTitle')}</h2>
        {answer ? (
          <AnswerPanel paperKey={paper.key} answer={answer} names={names} action={takeAnswered} />
        ) : null}
        <AskPanel paper={paper} askable={askable} action={askAbout} />
      </section>
    </div>
  )
}

function Citing({ paper }: { paper: PaperView }) {
  const t = useTranslations('paper')
  if (paper.notes.length === 0) return <p className={styles.quiet}>{t('citedNowhere')}</p>
  return (
    <ul className={styles.citing}>
      {paper.notes.map((note) => (
        <li key={note.slug}>
          <a href={paths.day(note.day as Day)}>
            <time dateTime={note.day}>{note.day}</time>
          </a>
          <a href={paths.note(note.slug)}>{note.title}</a>
        </li>
      ))}
    </ul>
  )
}
