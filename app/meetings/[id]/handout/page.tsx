import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { HandoutBar } from '@/components/handout/handout-bar'
import { HandoutSheet } from '@/components/handout/handout-sheet'
import type { HandoutStyle } from '@/lib/domain/handout/handout'
import { STYLE_OF_LANGUAGE } from '@/lib/formats/handout/handout-words'
import { handoutInput } from '@/lib/notebook/handout/handout-input'
import { readHandout } from '@/lib/notebook/handout/read-handout'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { Shell } from '../../../shell'

type Route = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(route: Route): Promise<Metadata> {
  const t = await getTranslations('handout')
  const { handout } = await readPage(route)
  return { title: t('title', { title: handout.meeting.title }) }
}

export default async function HandoutPage(route: Route) {
  const { handout, whole } = await readPage(route)
  return (
    <Shell current="meetings">
      <HandoutBar handout={handout} whole={whole} />
      <HandoutSheet handout={handout} />
    </Shell>
  )
}

async function readPage({ params, searchParams }: Route) {
  // A choice left open comes as an empty text.
  const query = Object.entries(await searchParams).filter(([, value]) => value !== '')
  const asked = handoutInput.safeParse(Object.fromEntries(query)).data ?? { whole: false, style: undefined }
  const style = asked.style ?? STYLE_OF_LANGUAGE[(await getLocale()) === 'zh' ? 'zh' : 'en']
  const handout = await readOnce((await params).id, style, asked.whole)
  if (!handout) notFound()
  return { handout, whole: asked.whole }
}

/** For the page and its title alike. */
const readOnce = cache(async (id: string, style: HandoutStyle, whole: boolean) =>
  /^\d{1,9}$/.test(id) ? readHandout(await theNotebook(), Number(id), { style, whole }) : null,
)
