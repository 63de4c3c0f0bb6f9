import type { Metadata } from 'next'
import { useLocale, useMessages } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import type { NoteText } from '@/components/writing/note-text'
import { WritingPage } from '@/components/writing/writing-page'
import { type Day, dayOfInstant, parseDay, printInstant } from '@/lib/domain/day'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { readPreferences } from '../../preferences'
import { Shell } from '../../shell'
import { saveForm } from '../[slug]/edit/actions'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({
  day: z.string().catch(''),
  title: z.string().max(500).catch(''),
  topic: z.string().max(100).catch(''),
})
type Query = z.output<typeof Query>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('writing'))('newTitle') }
}

export default async function NewNotePage({ searchParams }: Route) {
  const nb = await theNotebook()
  const text = textFor(Query.parse(await searchParams), nb)
  return (
    <Shell current="write" day={text.day as Day} interactive>
      <NewNote text={text} clock={clockOf(nb)} vim={(await readPreferences()).vim} />
    </Shell>
  )
}

function NewNote({ text, clock, vim }: { text: NoteText; clock: string; vim: boolean }) {
  const locale = useLocale()
  const { writing, role, editor } = useMessages()
  return (
    <>
      <h1 className="visually-hidden">{writing.newTitle}</h1>
      <WritingPage
        slug={null}
        revision={0}
        text={text}
        clock={clock}
        vim={vim}
        action={saveForm}
        words={{ locale, says: writing, role, editor }}
      />
    </>
  )
}

function textFor({ day, title, topic }: Query, nb: Notebook): NoteText {
  return {
    title,
    body: '',
    topics: topic.trim() === '' ? [] : [topic.trim()],
    sources: [],
    day: parseDay(day) ?? dayOfInstant(nb.now(), nb.timeZone),
  }
}

/** `T15:47:31+08:00`, now where the notebook is. */
function clockOf(nb: Notebook): string {
  return printInstant(nb.now(), nb.timeZone)
    .slice(10)
    .replace(/\[.*\]$/, '')
}
