import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ChangeNotice } from '@/components/change/change-notice'
import styles from '@/components/suggestion/suggestion.module.css'
import { SuggestionNav } from '@/components/suggestion/suggestion-nav'
import { SuggestionSection } from '@/components/suggestion/suggestion-section'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { Change } from '@/lib/domain/change'
import { SUGGESTION_KINDS, type SuggestionKind } from '@/lib/domain/suggestions/suggestion'
import { readChange } from '@/lib/notebook/changes'
import { listSuggestions, type SuggestionList } from '@/lib/notebook/suggestions/list-suggestions'
import { listTermOffers } from '@/lib/notebook/terms/term-offers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Shell } from '../../shell'
import { answerSuggestion } from './actions'

type Query = { kind?: string; changed?: string; gone?: string }
type Route = { searchParams: Promise<Query> }

/** Of each kind on the page that has all of them, and on the page of one kind. */
const EACH = 12
const OF_ONE_KIND = 200

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('suggestion'))('title') }
}

export default async function SuggestionsPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const { changed, gone, kind } = await searchParams
  const only = SUGGESTION_KINDS.find((one) => one === kind)
  const change = changed ? await readChange(nb, Number(changed)) : null
  const list = await listSuggestions(nb, { kind: only, each: only ? OF_ONE_KIND : EACH })
  const { total } = await listTermOffers(nb, 0)
  return (
    <Shell current="topics">
      <Suggestions list={list} terms={total} only={only} change={change} gone={gone === '1'} />
    </Shell>
  )
}

type Props = {
  list: SuggestionList
  terms: number
  only: SuggestionKind | undefined
  change: Change | null
  gone: boolean
}

function Suggestions({ list, terms, only, change, gone }: Props) {
  const t = useTranslations('suggestion')
  const kinds = SUGGESTION_KINDS.filter((kind) => list.items.some((offer) => offer.kind === kind))
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      {gone ? (
        <p role="alert" className={styles.alert}>
          {t('gone')}
        </p>
      ) : null}
      <SuggestionNav counts={list.counts} terms={terms} only={only} />
      {kinds.map((kind) => (
        <SuggestionSection
          key={kind}
          kind={kind}
          offers={list.items.filter((offer) => offer.kind === kind)}
          total={list.counts[kind]}
          only={only}
          action={answerSuggestion}
        />
      ))}
      {kinds.length === 0 ? (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          ways={[
            { href: paths.topics(), text: t('toTopics') },
            { href: paths.terms(), text: t('toTerms') },
          ]}
        />
      ) : null}
    </>
  )
}
