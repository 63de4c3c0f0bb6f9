import type { Metadata } from 'next'
import { useLocale, useMessages } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { HITS_SHOWN } from '@/components/search/ask-search'
import { SearchPage } from '@/components/search/search-page'
import type { StartView } from '@/components/search/search-start'
import type { Answered } from '@/components/search/use-answers'
import { listNotes } from '@/lib/notebook/list-notes'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { readSidebar } from '@/lib/notebook/read-sidebar'
import { listSavedSearches } from '@/lib/notebook/saved-searches'
import { searchNotes } from '@/lib/notebook/search-notes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { Shell } from '../shell'
import { keepSearch } from './actions'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({
  q: z.string().catch(''),
  exact: z.literal('1').optional().catch(undefined),
  /** Number of the first hit shown, from 0: how a reader without scripts turns pages. */
  from: z.coerce.number().int().min(0).max(1_000_000).catch(0),
})
const NOTES_OFFERED = 8
const TOPICS_OFFERED = 6

export async function generateMetadata({ searchParams }: Route): Promise<Metadata> {
  const t = await getTranslations('search')
  const { q } = Query.parse(await searchParams)
  return { title: q ? t('titleFor', { query: q }) : t('title') }
}

export default async function SearchRoute({ searchParams }: Route) {
  const { q, exact, from } = Query.parse(await searchParams)
  const nb = await theNotebook()
  const asked = { query: q, exact: exact !== undefined }
  const options = { limit: HITS_SHOWN, offset: from, exactOnly: asked.exact, facets: true }
  const [answer, start] = await Promise.all([q.trim() ? searchNotes(nb, q, options) : null, readStart(nb)])
  return (
    <Shell current="search" interactive>
      <Search first={{ asked, answer, from }} start={start} />
    </Shell>
  )
}

/** What stands under an empty box; needed beside results too, since the reader may empty it. */
async function readStart(nb: Notebook): Promise<StartView> {
  const [{ items }, { topTopics }, saved] = await Promise.all([
    listNotes(nb, { limit: NOTES_OFFERED }),
    readSidebar(nb),
    listSavedSearches(nb),
  ])
  return {
    newest: items.map(({ slug, title, day }) => ({ slug, title, day })),
    topics: topTopics.slice(0, TOPICS_OFFERED).map(({ slug, name }) => ({ slug, name })),
    saved,
  }
}

function Search(props: { first: Answered; start: StartView }) {
  const locale = useLocale()
  const { search, role, kindOf, select, snapshot } = useMessages()
  return (
    <>
      <h1 className="visually-hidden">{search.title}</h1>
      <SearchPage
        {...props}
        words={{ locale, says: search.says, role, kindOf, select: select.begin, inSnapshots: snapshot.found }}
        onSave={keepSearch}
      />
    </>
  )
}
