import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { cache, type ReactNode } from 'react'
import { ChangeNotice } from '@/components/change/change-notice'
import { TopicClaims } from '@/components/claim/topic-claims'
import { TopicFormulas } from '@/components/formula/topic-formulas'
import { NoteRefs } from '@/components/note/note-ties'
import { PaperRows } from '@/components/paper/paper-rows'
import { SlidesLinks } from '@/components/slides/slides-links'
import { TopicEntry } from '@/components/topic/topic-entry'
import { TopicHead } from '@/components/topic/topic-head'
import { TopicLineage } from '@/components/topic/topic-lineage'
import { TopicNeighbours } from '@/components/topic/topic-neighbours'
import { TopicQuestions } from '@/components/topic/topic-questions'
import { TopicSources } from '@/components/topic/topic-sources'
import { TopicSuggestions } from '@/components/topic/topic-suggestions'
import { TrashedTopic } from '@/components/topic-work/trashed-topic'
import type { TopicView } from '@/lib/domain/views'
import { readChange } from '@/lib/notebook/changes'
import { topicClaims } from '@/lib/notebook/claims/topic-claims'
import { topicFormulas } from '@/lib/notebook/formulas/topic-formulas'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { listPapersOfTopic } from '@/lib/notebook/papers/read-papers'
import { readTopic } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { listTopicSuggestions } from '@/lib/notebook/topic-page/suggestions'
import { findTopic as findTopicAnywhere } from '@/lib/notebook/topic-work/find-topic'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { SendTo } from '../../meetings/send-to'
import { Missing } from '../../missing'
import { type Asked, isSelecting, Selection } from '../../select/selection'
import { Shell } from '../../shell'
import { dismissNumbers } from '../numbers/actions'
import { pinToTopic } from './actions'
import { applyWork } from './edit/actions'
import styles from './topic.module.css'

type Route = { params: Promise<{ slug: string }>; searchParams: Promise<Asked & { changed?: string }> }

const findTopic = cache(async (slug: string) => readTopic(await theNotebook(), decodeURIComponent(slug)))

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return { title: (await findTopic((await params).slug))?.name }
}

export default async function TopicPage({ params, searchParams }: Route) {
  const topic = await findTopic((await params).slug)
  if (!topic) return elsewhere(decodeURIComponent((await params).slug))
  const asked = await searchParams
  const nb = await theNotebook()
  const change = asked.changed ? await readChange(nb, Number(asked.changed)) : null
  const parts = await readParts(nb, topic.id)
  return (
    <Shell current="topics">
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Topic topic={topic} parts={parts} asked={asked} />
    </Shell>
  )
}

/** The topic may lie in the trash, or have gone up in another that has its name now. */
async function elsewhere(slug: string) {
  const found = await findTopicAnywhere(await theNotebook(), slug)
  if (!found) return <Missing />
  if (!found.trashed) redirect(paths.topic(found.slug))
  return (
    <Shell current="topics" missing>
      <TrashedTopic topic={found} action={applyWork} />
    </Shell>
  )
}

/** What other corners of the notebook know of a topic. */
async function readParts(nb: Notebook, topicId: number) {
  return {
    papers: await listPapersOfTopic(nb, topicId),
    claims: await topicClaims(nb, topicId),
    formulas: await topicFormulas(nb, topicId),
    suggestions: await listTopicSuggestions(nb, topicId),
  }
}

type Props = { topic: TopicView; parts: Awaited<ReturnType<typeof readParts>>; asked: Asked }

function Topic({ topic, parts: { papers, claims, formulas, suggestions }, asked }: Props) {
  const t = useTranslations('topic')
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <TopicHead topic={topic} pin={pinToTopic} />
        {papers.total > 0 ? (
          <Section id="papers" title={t('papers')}>
            <PaperRows papers={papers.papers} />
            {papers.total > papers.papers.length ? (
              <p>
                <a className={styles.inLog} href={paths.papers({ topic: topic.slug })}>
                  {t('allPapers', { papers: papers.total })}
                </a>
              </p>
            ) : null}
          </Section>
        ) : null}
        <Notes topic={topic} asked={asked} />
        {topic.sources.length > 0 ? (
          <Section id="sources" title={t('sources')}>
            <TopicSources sources={topic.sources} />
          </Section>
        ) : null}
        {claims.total > 0 ? (
          <Section id="numbers" title={t('claims')}>
            <TopicClaims claims={claims} slug={topic.slug} dismiss={dismissNumbers} />
          </Section>
        ) : null}
        {formulas.total > 0 ? (
          <Section id="formulas" title={t('formulas')}>
            <TopicFormulas formulas={formulas} slug={topic.slug} />
          </Section>
        ) : null}
        {topic.questions.length > 0 ? (
          <Section id="questions" title={t('questions')}>
            <TopicQuestions questions={topic.questions} />
          </Section>
        ) : null}
        {topic.backlinks.length > 0 ? (
          <Section id="backlinks" title={t('backlinks')}>
            <NoteRefs notes={topic.backlinks} />
          </Section>
        ) : null}
      </div>
      <aside className={styles.rail} aria-label={t('beside')}>
        <TopicLineage topic={topic} />
        <TopicSuggestions suggestions={suggestions} />
        <TopicNeighbours neighbours={topic.neighbours} />
        {topic.totalEntries > 0 ? <SendTo item={{ kind: 'timeline', topic: topic.slug }} /> : null}
        {topic.totalEntries > 0 ? (
          <p>
            <a className={styles.inLog} href={paths.log({ topic: topic.slug })}>
              {t('inLog')}
            </a>
          </p>
        ) : null}
      </aside>
    </div>
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

function Notes({ topic, asked }: { topic: TopicView; asked: Asked }) {
  const t = useTranslations('topic')
  const slides = { kind: 'timeline', topic: topic.slug } as const
  return (
    <Section id="notes" title={t('notesByTime')}>
      <Selection path={paths.topic(topic.slug)} asked={asked} any={topic.entries.length > 0}>
        {topic.entries.map((entry) => (
          <TopicEntry
            key={entry.slug}
            entry={entry}
            topic={topic.slug}
            pin={pinToTopic}
            selecting={isSelecting(asked)}
          />
        ))}
      </Selection>
      {topic.totalEntries > topic.entries.length ? (
        <p>
          <a className={styles.inLog} href={paths.log({ topic: topic.slug })}>
            {t('allInLog', { notes: topic.totalEntries })}
          </a>
        </p>
      ) : null}
      {topic.entries.length === 0 ? (
        <p className={styles.quiet}>{t('noNotes')}</p>
      ) : (
        <SlidesLinks present={paths.slides(slides)} file={paths.slidesFile(slides)} />
      )}
    </Section>
  )
}
