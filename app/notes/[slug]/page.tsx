import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { cache } from 'react'
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
import { readNote } from '@/lib/notebook/read-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { findInTrash } from '@/lib/notebook/trash/read-trash'
import { paths } from '@/lib/paths'
import { Missing } from '../../missing'
import { Shell } from '../../shell'
import { deleteNote } from '../../trash/actions'
import { TrashedNote } from '../../trash/trashed-note'
import styles from './note.module.css'

type Route = { params: Promise<{ slug: string }> }

// Title and page ask for the same note: one read.
const findNote = cache(async (slug: string) => readNote(await theNotebook(), decodeURIComponent(slug)))

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const note = await findNote((await params).slug)
  return { title: note?.title, description: note?.excerpt }
}

export default async function NotePage({ params }: Route) {
  const { slug } = await params
  const note = await findNote(slug)
  if (!note) {
    const nb = await theNotebook()
    const trashed = await findInTrash(nb, decodeURIComponent(slug))
    return trashed ? <TrashedNote note={trashed} zone={nb.timeZone} /> : <Missing />
  }
  return (
    <Shell day={note.day}>
      <Note note={note} zone={(await theNotebook()).timeZone} />
    </Shell>
  )
}

function Note({ note, zone }: { note: NoteView; zone: string }) {
  const t = useTranslations('note')
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
        <NoteBody body={note.body} rendered={note.rendered} />
      </article>
      <aside className={styles.rail} aria-label={t('beside')}>
        <NoteOutline items={note.rendered?.outline ?? []} />
        <FindingList findings={findings} id="findings" />
        <FormulaList formulas={formulas} />
        <NoteTies note={note} />
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
