import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { GistChoice } from '@/components/gist/gist-choice'
import { PinNotice } from '@/components/gist/pin-notice'
import { VoiceList } from '@/components/gist/voice-list'
import { VoiceShare } from '@/components/gist/voice-share'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { type NoteWords, readWords } from '@/lib/notebook/gists/read-words'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../../missing'
import { Shell } from '../../../shell'
import { chooseGist, labelWords } from './actions'

type Told = { pinned?: string; before?: string; from?: string }
type Route = { params: Promise<{ slug: string }>; searchParams: Promise<Told> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('gist'))('title') }
}

export default async function WordsPage({ params, searchParams }: Route) {
  const slug = decodeURIComponent((await params).slug)
  const words = await readWords(await theNotebook(), slug)
  if (!words) return <Missing />
  return (
    <Shell day={words.note.day}>
      <Words words={words} told={await searchParams} />
    </Shell>
  )
}

function Words({ words, told }: { words: NoteWords; told: Told }) {
  const t = useTranslations('gist')
  const { note, gist, sentences, pin } = words
  const { slug } = note
  return (
    <>
      {told.pinned ? (
        <PinNotice slug={slug} chosen={pin !== null} before={told.before ?? ''} choose={chooseGist} />
      ) : null}
      <PageHead
        title={t('title')}
        sub={
          <>
            <a href={paths.note(slug)}>{note.title}</a>
            <VoiceShare own={gist.own} theirs={gist.theirs} />
          </>
        }
      />
      {sentences.length === 0 ? (
        <EmptyState
          title={t('nothing')}
          text={t('nothingText')}
          ways={[{ href: paths.editNote(slug), text: t('write'), first: true }]}
        />
      ) : (
        <>
          <GistChoice slug={slug} words={gist} pin={pin} choose={chooseGist} />
          <VoiceList
            slug={slug}
            sentences={sentences}
            from={placeOf(told.from)}
            label={labelWords}
            choose={chooseGist}
          />
        </>
      )}
    </>
  )
}

function placeOf(from = ''): number {
  return /^\d{1,6}$/.test(from) ? Number(from) : 0
}
