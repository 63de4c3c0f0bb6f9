import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Presentation } from '@/components/slides/presentation'
import { slidesForPage } from '@/lib/notebook/slides/print-slides'
import { makeDeck, readSlidesInput, type SlidesInput } from '@/lib/notebook/slides/slides-input'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../missing'

type Query = Record<string, string | string[] | undefined>
type Route = { searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('slides'))('title') }
}

/** A compare sheet, a topic's timeline or a list of papers, presented. */
export default async function SlidesPage({ searchParams }: Route) {
  const input = readSlidesInput(parametersOf(await searchParams))
  const [language, t] = [(await getLocale()) === 'en' ? 'en' : 'zh', await getTranslations('slides')] as const
  const deck = input && (await makeDeck(await theNotebook(), input, language))
  if (!input || !deck) return <Missing />
  return (
    <main>
      <Presentation
        html={await slidesForPage(deck)}
        allowed={deck.allowed}
        language={language}
        exit={{ href: wayBack(input), text: t('back') }}
      />
    </main>
  )
}

function parametersOf(query: Query): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  )
}

/** Where these slides were asked for. */
function wayBack(input: SlidesInput): string {
  if (input.kind === 'comparison') return paths.compare(input.t, input.rows)
  if (input.kind === 'timeline') return paths.topic(input.t[0] ?? '')
  const { q, year, show, topic } = input
  return paths.papers({ q, year: year ? String(year) : undefined, show, topic })
}
