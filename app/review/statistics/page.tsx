import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ReviewSettingsForm } from '@/components/review/review-settings-form'
import { StatisticsView } from '@/components/review/statistics-view'
import { PageHead } from '@/components/ui/page-head'
import type { ReviewStatistics } from '@/lib/domain/cards/statistics'
import { readReviewStatistics } from '@/lib/notebook/review/read-statistics'
import { type ReviewSettings, readReviewSettings } from '@/lib/notebook/review/review-settings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../../shell'
import { chooseSettings } from '../actions'

const toldQuery = z.enum(['saved', 'wrong']).nullable().catch(null)
type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('statisticsTitle') }
}

export default async function ReviewStatisticsPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const [statistics, settings] = await Promise.all([readReviewStatistics(nb), readReviewSettings(nb)])
  const told = toldQuery.parse((await searchParams).settings ?? null)
  return (
    <Shell current="review" interactive>
      <Statistics statistics={statistics} settings={settings} told={told} />
    </Shell>
  )
}

type Props = { statistics: ReviewStatistics; settings: ReviewSettings; told: 'saved' | 'wrong' | null }

function Statistics({ statistics, settings, told }: Props) {
  const t = useTranslations('review')
  return (
    <>
      <PageHead
        title={t('statisticsTitle')}
        sub={<span>{t('statisticsSub')}</span>}
        aside={<a href={paths.review()}>{t('title')}</a>}
      />
      <StatisticsView statistics={statistics} />
      <ReviewSettingsForm {...settings} action={chooseSettings} told={told} />
    </>
  )
}
