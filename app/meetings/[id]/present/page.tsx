import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Presentation } from '@/components/slides/presentation'
import { readBrief } from '@/lib/notebook/brief/read-brief'
import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { makeBriefDeck } from '@/lib/notebook/slides/make-decks'
import { slidesForPage } from '@/lib/notebook/slides/print-slides'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../../missing'

type Route = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const meeting = await readMeeting(await theNotebook(), Number((await params).id))
  return { title: meeting?.title ?? (await getTranslations('slides'))('title') }
}

/** The brief of a meeting, presented: the whole page is the slides. */
export default async function PresentPage({ params }: Route) {
  const id = Number((await params).id)
  const nb = await theNotebook()
  const brief = Number.isSafeInteger(id) ? await readBrief(nb, id) : null
  if (!brief) return <Missing />
  const [language, t] = [(await getLocale()) === 'en' ? 'en' : 'zh', await getTranslations('slides')] as const
  const deck = await makeBriefDeck(nb, brief, language)
  return (
    <main>
      <Presentation
        html={await slidesForPage(deck)}
        allowed={deck.allowed}
        language={language}
        exit={{ href: paths.meeting(id), text: t('back') }}
      />
    </main>
  )
}
