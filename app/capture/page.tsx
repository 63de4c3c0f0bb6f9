import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { useLocale, useMessages, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Bookmarklet } from '@/components/ui/bookmarklet'
import styles from '@/components/writing/capture.module.css'
import { CaptureForm } from '@/components/writing/capture-form'
import { boxTextOf } from '@/components/writing/capture-text'
import { ForgetDraft } from '@/components/writing/forget-draft'
import { type Day, dayOfInstant } from '@/lib/domain/day'
import { dateWords } from '@/lib/i18n/date-words'
import { readNote } from '@/lib/notebook/read-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import { capture } from './actions'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const text = z.string().catch('')
const Query = z.object({ url: text, title: text, text, saved: text, back: text, draft: text })
type Query = z.output<typeof Query>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('capture'))('title') }
}

export default async function CapturePage({ searchParams }: Route) {
  const query = Query.parse(await searchParams)
  const nb = await theNotebook()
  const saved = query.saved === '' ? null : await readNote(nb, query.saved)
  const day = dayOfInstant(nb.now(), nb.timeZone)
  const asked = await headers()
  const t = await getTranslations('capture')
  return (
    <Shell interactive>
      {saved ? (
        <Saved slug={saved.slug} title={saved.title} back={placeIn(query.back)} draft={query.draft} />
      ) : (
        <Capture query={query} day={day} back={placeIn(asked.get('referer') ?? '')} />
      )}
      <div className={styles.below}>
        <Bookmarklet
          host={asked.get('host') ?? ''}
          opens={paths.capture()}
          carries={['url', 'title', 'text']}
          label={t('bookmarklet')}
          hint={t('bookmarkletHint')}
        />
      </div>
    </Shell>
  )
}

function Capture({ query, day, back }: { query: Query; day: Day; back: string }) {
  const t = useTranslations('capture')
  const says = useMessages().capture
  const words = dateWords(useLocale())
  const given = boxTextOf(query)
  return (
    <section className={styles.card}>
      <h1>{t('title')}</h1>
      <p>{given === '' ? t('hint', { day: words.full(day) }) : t('asks')}</p>
      <CaptureForm action={capture} text={given} day={day} back={back} says={says} />
    </section>
  )
}

type SavedProps = { slug: string; title: string; back: string; draft: string }

function Saved({ slug, title, back, draft }: SavedProps) {
  const t = useTranslations('capture')
  return (
    <section className={styles.card}>
      <h1>{t('title')}</h1>
      <p role="status">
        {t('saved')} <a href={paths.note(slug)}>{title}</a>
      </p>
      <div className={styles.ways}>
        <a className="button primary" href={back}>
          {t('back')}
        </a>
        <a className="button" href={paths.capture()}>
          {t('another')}
        </a>
        <a className="button" href={paths.editNote(slug)}>
          {t('edit')}
        </a>
      </div>
      {draft === '' ? null : <ForgetDraft draft={draft} />}
    </section>
  )
}

/** A place of this notebook, from the address of a page; the log for any other page and for this one. */
function placeIn(address: string): string {
  const url = URL.canParse(address, 'http://daybook') ? new URL(address, 'http://daybook') : null
  const place = url ? url.pathname + url.search : ''
  return place === '' || place.startsWith('//') || place.startsWith(paths.capture()) ? paths.log() : place
}
