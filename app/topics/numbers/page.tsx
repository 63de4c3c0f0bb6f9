import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ChangeNotice } from '@/components/change/change-notice'
import styles from '@/components/claim/claim.module.css'
import { ClaimTable } from '@/components/claim/claim-table'
import { Contradictions } from '@/components/claim/contradictions'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { CLAIM_ORDERS, type ClaimOrder, type ClaimsView, inOrder } from '@/lib/domain/claims/claim-view'
import { readChange } from '@/lib/notebook/changes'
import { claimsOfTopic, notebookClaims } from '@/lib/notebook/claims/topic-claims'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Missing } from '../../missing'
import { Shell } from '../../shell'
import { dismissNumbers } from './actions'

type Route = { searchParams: Promise<{ topic?: string; sort?: string; changed?: string }> }

/** Rows of the table; a notebook has more only where it is asked for one topic. */
const NEWEST = 100
const OF_TOPIC = 1000

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('claim'))('pageTitle') }
}

export default async function NumbersPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const { topic: slug, sort, changed } = await searchParams
  const change = changed ? await readChange(nb, Number(changed)) : null
  const order = CLAIM_ORDERS.find((known) => known === sort) ?? 'day'
  const found = slug ? await claimsOfTopic(nb, slug, OF_TOPIC) : null
  if (slug && !found) return <Missing />
  const claims = found?.claims ?? (await notebookClaims(nb, NEWEST))
  return (
    <Shell current="topics">
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Numbers claims={claims} topic={found?.topic ?? null} order={order} />
    </Shell>
  )
}

/** Of the whole notebook; a topic's own are all shown. */
const MOST_CONTRADICTIONS = 40

type Props = { claims: ClaimsView; topic: { slug: string; name: string } | null; order: ClaimOrder }

function Numbers({ claims, topic, order }: Props) {
  const t = useTranslations('claim')
  const { total, contradictions } = claims
  const shown = topic ? contradictions : contradictions.slice(0, MOST_CONTRADICTIONS)
  const more = contradictions.length - shown.length
  const here = paths.numbers(topic ? { topic: topic.slug } : {})
  return (
    <>
      <PageHead
        title={topic ? t('ofTopic', { topic: topic.name }) : t('pageTitle')}
        sub={t('sub', { count: total, contradictions: contradictions.length })}
        aside={topic ? <a href={paths.numbers()}>{t('allTopics')}</a> : null}
      />
      {total === 0 ? (
        <EmptyState
          title={t('noneTitle')}
          ways={[
            { href: paths.newNote(topic ? { topic: topic.name } : {}), text: t('writeOne') },
            { href: paths.topics(), text: t('toTopics') },
          ]}
        />
      ) : null}
      {contradictions.length > 0 ? <h2 className={styles.heading}>{t('contradictions')}</h2> : null}
      <Contradictions contradictions={shown} dismiss={dismissNumbers} back={here} withTopic={!topic} />
      {more > 0 ? <p className={styles.more}>{t('moreContradictions', { more })}</p> : null}
      {total > 0 ? (
        <>
          <h2 className={styles.heading}>{topic ? t('title') : t('newest')}</h2>
          <ClaimTable
            claims={inOrder(claims.claims, order)}
            withTopic={!topic}
            sorted={{
              by: order,
              href: (sort) =>
                paths.numbers({
                  ...(topic ? { topic: topic.slug } : {}),
                  ...(sort === 'day' ? {} : { sort }),
                }),
            }}
          />
        </>
      ) : null}
    </>
  )
}
