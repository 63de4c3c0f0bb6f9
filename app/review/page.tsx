import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readChange } from '@/lib/notebook/changes'
import { findTarget } from '@/lib/notebook/review/rehearsal-target'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { Missing } from '../missing'
import { placeQuery } from './place'
import { Planning, Rehearsing } from './rehearsing'
import { Today } from './today'
import { noticeQuery } from './told'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') }
}

/** Today's cards; with a meeting or a moment what to rehearse for it; with chosen cards that rehearsal. */
export default async function ReviewPage({ searchParams }: Route) {
  const query = await searchParams
  const place = placeQuery.parse(query)
  const nb = await theNotebook()
  const { changed, ...said } = noticeQuery.parse(query)
  const notice = { ...said, change: changed ? await readChange(nb, changed) : null }
  if (place.meeting === undefined && place.at === undefined) return <Today nb={nb} notice={notice} />
  const { cards, began } = place
  if (cards === undefined || began === undefined) return <Planning nb={nb} place={place} />
  const target = await findTarget(nb, place)
  if (!target) return <Missing />
  return <Rehearsing nb={nb} place={{ ...place, cards, began }} target={target} notice={notice} />
}
