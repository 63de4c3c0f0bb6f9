import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { CompareTable } from '@/components/compare/compare-table'
import styles from '@/components/compare/comparison.module.css'
import { LikelyPairs } from '@/components/compare/likely-pairs'
import { RowChoice } from '@/components/compare/row-choice'
import { TakeAway } from '@/components/compare/take-away'
import { ToReadList } from '@/components/compare/to-read-list'
import { TopicPicker } from '@/components/compare/topic-picker'
import { SlidesLinks } from '@/components/slides/slides-links'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { ShownComparison } from '@/lib/domain/aspects/comparison'
import { compareInput } from '@/lib/notebook/compare/compare-input'
import { compareTopics, FEWEST_TOPICS, findTopics, MOST_TOPICS } from '@/lib/notebook/compare/compare-topics'
import { type LikelyPair, listLikelyPairs } from '@/lib/notebook/compare/likely-pairs'
import { showComparison } from '@/lib/notebook/compare/show-comparison'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { SendTo } from '../../meetings/send-to'
import { Shell } from '../../shell'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }
type Topic = { id: number; slug: string; name: string }
type View = {
  topics: Topic[]
  /** Names asked for that no topic has. */
  unknown: string[]
  comparison: ShownComparison | null
  pairs: LikelyPair[]
}

export async function generateMetadata({ searchParams }: Route): Promise<Metadata> {
  const t = await getTranslations('compare')
  const { topics } = await readView(await searchParams)
  return { title: topics.length === 0 ? t('title') : topics.map(({ name }) => name).join(' · ') }
}

export default async function ComparePage({ searchParams }: Route) {
  return (
    <Shell current="topics" interactive>
      <Compare {...(await readView(await searchParams))} />
    </Shell>
  )
}

const listed = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

async function readView(query: Awaited<Route['searchParams']>): Promise<View> {
  const parsed = compareInput.safeParse({ t: listed(query.t), rows: listed(query.rows) })
  const { t, rows } = parsed.data ?? { t: [], rows: [] }
  const nb = await theNotebook()
  const { found, unknown } = await findTopics(nb, t)
  const topics = found.slice(0, MOST_TOPICS).map(({ id, slug, name }) => ({ id, slug, name }))
  const answer = await compareTopics(
    nb,
    topics.map(({ slug }) => slug),
    rows,
  )
  if (!answer.ok)
    return { topics, unknown, comparison: null, pairs: await listLikelyPairs(nb, topics[0] ?? null) }
  return { topics, unknown, comparison: await showComparison(nb, answer.comparison), pairs: [] }
}

function Compare({ topics, unknown, comparison, pairs }: View) {
  const t = useTranslations('compare')
  const rows = comparison && comparison.hidden.length > 0 ? comparison.rows.map(({ key }) => key) : []
  return (
    <>
      <PageHead
        title={topics.length > 0 ? topics.map(({ name }) => name).join(' · ') : t('title')}
        sub={comparison ? t('sub', { topics: topics.length, rows: comparison.rows.length }) : t('subEmpty')}
      />
      {unknown.length > 0 ? (
        <p className={styles.unknown} role="status">
          {t('unknown', { name: unknown.join(t('comma')) })}
        </p>
      ) : null}
      <div className={styles.bar} data-screen-only>
        {topics.length < MOST_TOPICS ? (
          <TopicPicker
            chosen={topics.map(({ slug }) => slug)}
            rows={rows}
            words={{
              label: t('add'),
              placeholder: t('addHint'),
              button: t('addButton'),
              offered: t('offered'),
            }}
          />
        ) : (
          <p className={styles.full}>{t('full', { most: MOST_TOPICS })}</p>
        )}
        {comparison && comparison.rows.length > 0 ? <TakeItAway comparison={comparison} rows={rows} /> : null}
        {comparison && comparison.rows.length > 0 ? (
          <SendTo item={{ kind: 'comparison', topics: comparison.topics.map(({ slug }) => slug), rows }} />
        ) : null}
      </div>
      {comparison ? <Compared comparison={comparison} /> : <Start topics={topics} pairs={pairs} />}
    </>
  )
}

function TakeItAway({ comparison, rows }: { comparison: ShownComparison; rows: string[] }) {
  const t = useTranslations('compare')
  const language = useLocale()
  const query = paths
    .compare(
      comparison.topics.map(({ slug }) => slug),
      rows,
    )
    .split('?')[1]
  const address = (format: string) => paths.api(`compare?${query}&format=${format}&language=${language}`)
  const slides = { kind: 'comparison', topics: comparison.topics.map(({ slug }) => slug), rows } as const
  return (
    <div className={styles.away}>
      <SlidesLinks present={paths.slides(slides)} file={paths.slidesFile(slides)} />
      <TakeAway
        markdown={address('md')}
        csv={address('csv')}
        words={{
          label: t('takeAway'),
          copyMarkdown: t('copyMarkdown'),
          copyCsv: t('copyCsv'),
          downloadMarkdown: t('downloadMarkdown'),
          downloadCsv: t('downloadCsv'),
          copied: t('copied'),
          failed: t('copyFailed'),
        }}
      />
    </div>
  )
}

function Compared({ comparison }: { comparison: ShownComparison }) {
  const t = useTranslations('compare')
  if (comparison.rows.length === 0) {
    return (
      <EmptyState
        title={t('noAspects')}
        text={t('noAspectsText')}
        ways={comparison.topics.map(({ slug, name }) => ({ href: paths.topic(slug), text: name }))}
      />
    )
  }
  return (
    <>
      <CompareTable comparison={comparison} />
      <RowChoice comparison={comparison} />
      <ToReadList comparison={comparison} />
    </>
  )
}

function Start({ topics, pairs }: { topics: Topic[]; pairs: LikelyPair[] }) {
  const t = useTranslations('compare')
  return (
    <>
      <EmptyState
        title={topics.length === 0 ? t('emptyTitle') : t('oneTitle', { topic: topics[0]?.name ?? '' })}
        text={t('emptyText', { fewest: FEWEST_TOPICS, most: MOST_TOPICS })}
        ways={pairs.length === 0 ? [{ href: paths.topics(), text: t('toTopics') }] : []}
      />
      <LikelyPairs pairs={pairs} />
    </>
  )
}
