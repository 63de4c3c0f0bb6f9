import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { cache, type ReactNode } from 'react'
import { NoteCards } from '@/components/card/note-cards'
import { ChangeNotice } from '@/components/change/change-notice'
import { UnexplainedSymbols } from '@/components/formula/unexplained-symbols'
import { NoteWords } from '@/components/gist/note-words'
import { MentionList } from '@/components/mention/mention-list'
import { MentionNotice } from '@/components/mention/mention-notice'
import { CopyTex } from '@/components/note/copy-tex'
import { FindingList } from '@/components/note/finding-list'
import { FormulaList } from '@/components/note/formula-list'
import { NoteBody } from '@/components/note/note-body'
import { NoteMeta } from '@/components/note/note-meta'
import { NoteOutline } from '@/components/note/note-outline'
import { NoteRevisions } from '@/components/note/note-revisions'
import { NoteSources } from '@/components/note/note-sources'
import { NoteTies } from '@/components/note/note-ties'
import { DeleteNote } from '@/components/trash/delete-note'
import { StepNav } from '@/components/ui/step-nav'
import type { NotePage as NoteView } from '@/lib/domain/note'
import type { UnexplainedSymbol } from '@/lib/domain/symbols/formula-view'
import { glowIn } from '@/lib/domain/symbols/glow'
import { countCardsOfNote } from '@/lib/notebook/cards/card-offers'
import { readChange } from '@/lib/notebook/changes'
import { unexplainedSymbols } from '@/lib/notebook/formulas/unexplained-symbols'
import { readGist } from '@/lib/notebook/gists/read-words'
import { readMentions } from '@/lib/notebook/mentions/read-mentions'
import { readNote } from '@/lib/notebook/read-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { findInTrash } from '@/lib/notebook/trash/read-trash'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { SendTo } from '../../meetings/send-to'
import { Missing } from '../../missing'
import { QuestionsOfNote } from '../../questions/questions-of-note'
import { Shell } from '../../shell'
import { CopiesOfNote } from '../../snapshots/copies-of-note'
import { deleteNote } from '../../trash/actions'
import { TrashedNote } from '../../trash/trashed-note'
import { workOnMention } from './mentions/actions'
import styles from './note.module.css'
import { dismissSymbolOfNote } from './symbol-actions'

type Told = { changed?: string; done?: string; refused?: string; topic?: string }
type Route = { params: Promise<{ slug: string }>; searchParams: Promise<Told> }

// Title and page ask for the same note: one read.
const findNote = cache(async (slug: string) => readNote(await theNotebook(), decodeURIComponent(slug)))

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const note = await findNote((await params).slug)
  return { title: note?.title, description: note?.excerpt }
}

export default async function NotePage({ params, searchParams }: Route) {
  const { slug } = await params
  const note = await findNote(slug)
  if (!note) {
    const nb = await theNotebook()
    const trashed = await findInTrash(nb, decodeURIComponent(slug))
    return trashed ? <TrashedNote note={trashed} zone={nb.timeZone} /> : <Missing />
  }
  const nb = await theNotebook()
  const told = await searchParams
  const change = told.changed ? await readChange(nb, Number(told.changed)) : null
  // What was said of a symbol or a question is told at the top, and not in the list of mentions.
  const atTop = change && /^dismiss-symbol|-question$|^refuse-answer$/.test(change.kind) ? change : null
  return (
    <Shell day={note.day}>
      {atTop ? <ChangeNotice change={atTop} undo={undo} /> : null}
      <Note
        note={note}
        zone={nb.timeZone}
        symbols={await unexplainedSymbols(nb, note)}
        mentions={<Mentions slug={note.slug} told={atTop ? {} : told} />}
      />
    </Shell>
  )
}

async function Words({ slug }: { slug: string }) {
  const words = await readGist(await theNotebook(), slug)
  return words ? <NoteWords slug={slug} words={words} /> : null
}

async function Cards({ slug }: { slug: string }) {
  return <NoteCards slug={slug} {...(await countCardsOfNote(await theNotebook(), slug))} />
}

async function Mentions({ slug, told }: { slug: string; told: Told }) {
  const nb = await theNotebook()
  const mentions = await readMentions(nb, slug)
  const change = told.changed ? await readChange(nb, Number(told.changed)) : null
  if (!mentions) return null
  return (
    <MentionList
      slug={slug}
      mentions={mentions}
      action={workOnMention}
      notice={
        Object.keys(told).length > 0 ? (
          <MentionNotice slug={slug} told={told} change={change} undo={undo} />
        ) : null
      }
    />
  )
}

type NoteProps = { note: NoteView; zone: string; symbols: UnexplainedSymbol[]; mentions: ReactNode }

function Note({ note, zone, symbols, mentions }: NoteProps) {
  const t = useTranslations('note')
  const formula = useTranslations('formula')
  const hint = (symbol: string) => formula('notExplained', { symbol })
  const rendered = note.rendered && { ...note.rendered, html: glowIn(note.rendered.html, symbols, hint) }
  const step = (other: NoteView['previous']) => other && { href: paths.note(other.slug), text: other.title }
  const findings = note.rendered?.findings ?? []
  const formulas = note.rendered?.formulas ?? []
  return (
    <div className={styles.page}>
      <article className={styles.note}>
        <header className={styles.head}>
          <h1>{note.title}</h1>
          <NoteMeta note={note} />
          <NoteSources sources={note.sources} />
          <a className="button small" href={paths.editNote(note.slug)} data-command="edit" data-screen-only>
            {t('edit')}
          </a>
        </header>
        <NoteBody body={note.body} rendered={rendered} />
      </article>
      <aside className={styles.rail} aria-label={t('beside')}>
        <Words slug={note.slug} />
        <NoteOutline items={note.rendered?.outline ?? []} />
        <QuestionsOfNote slug={note.slug} />
        <FindingList findings={findings} id="findings" />
        <FormulaList formulas={formulas} />
        <UnexplainedSymbols slug={note.slug} symbols={symbols} dismiss={dismissSymbolOfNote} />
        <Cards slug={note.slug} />
        <NoteTies note={note} />
        <SendTo item={{ kind: 'note', slug: note.slug }} />
        {mentions}
        {note.sources.length > 0 ? <CopiesOfNote slug={note.slug} /> : null}
      </aside>
      <footer className={styles.foot}>
        <NoteRevisions slug={note.slug} revisions={note.revisions} zone={zone} />
        <DeleteNote slug={note.slug} action={deleteNote} />
        <div className={styles.steps}>
          <StepNav
            label={t('steps')}
            previous={step(note.previous)}
            next={step(note.next)}
            words={{ previous: t('previous'), next: t('next') }}
          />
        </div>
      </footer>
      {formulas.length > 0 ? <CopyTex copied={t('copied')} hint={t('copyHint')} /> : null}
    </div>
  )
}
