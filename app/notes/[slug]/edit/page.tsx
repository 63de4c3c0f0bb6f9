import type { Metadata } from 'next'
import { useLocale, useMessages } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { writtenText } from '@/components/writing/fetch-note'
import { WritingPage } from '@/components/writing/writing-page'
import type { NotePage } from '@/lib/domain/note'
import { readNote } from '@/lib/notebook/read-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { Missing } from '../../../missing'
import { readPreferences } from '../../../preferences'
import { Shell } from '../../../shell'
import { saveForm } from './actions'

type Route = { params: Promise<{ slug: string }> }

const findNote = async ({ params }: Route) =>
  readNote(await theNotebook(), decodeURIComponent((await params).slug))

export async function generateMetadata(route: Route): Promise<Metadata> {
  const t = await getTranslations('writing')
  const note = await findNote(route)
  return note ? { title: t('editTitle', { title: note.title }) } : {}
}

export default async function EditNotePage(route: Route) {
  const note = await findNote(route)
  if (!note) return <Missing />
  return (
    <Shell day={note.day} interactive>
      <EditNote note={note} vim={(await readPreferences()).vim} />
    </Shell>
  )
}

function EditNote({ note, vim }: { note: NotePage; vim: boolean }) {
  const locale = useLocale()
  const { writing, role, editor } = useMessages()
  return (
    <>
      <h1 className="visually-hidden">{writing.editTitle.replace('{title}', note.title)}</h1>
      <WritingPage
        slug={note.slug}
        revision={note.revision}
        text={writtenText(note)}
        clock={note.loggedAt.slice(10)}
        vim={vim}
        action={saveForm}
        words={{ locale, says: writing, role, editor }}
      />
    </>
  )
}
