import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { NoteRow } from '@/components/note/note-row'
import { PageHead } from '@/components/ui/page-head'
import { listNotes, type NoteList } from '@/lib/notebook/list-notes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import styles from '../log.module.css'
import { Shell } from '../shell'
import { type Asked, isSelecting, Selection } from './selection'

type Route = { searchParams: Promise<Asked> }

const Query = z.object({ q: z.string().trim().max(2000).catch('') })
const SHOWN = 500

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('select'))('begin') }
}

/** What a search found, newest first, as a list to choose from: the search page itself changes while one types. */
export default async function SelectPage({ searchParams }: Route) {
  const asked = await searchParams
  const { q } = Query.parse(asked)
  const found = await listNotes(await theNotebook(), { q, limit: SHOWN })
  return (
    <Shell current="search">
      <Found found={found} q={q} asked={asked} />
    </Shell>
  )
}

function Found({ found, q, asked }: { found: NoteList; q: string; asked: Asked }) {
  const t = useTranslations('select')
  return (
    <div className={styles.log}>
      <PageHead
        title={t('found', { query: q })}
        sub={t('foundSize', { notes: found.total })}
        aside={<a href={paths.search({ q })}>{t('toSearch')}</a>}
      />
      <Selection path={paths.selectFound()} asked={asked} any={found.items.length > 0}>
        {found.items.map((note) => (
          <NoteRow key={note.slug} note={note} selecting={isSelecting(asked)} />
        ))}
      </Selection>
    </div>
  )
}
