import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { cache } from 'react'
import { z } from 'zod'
import { Accounting } from '@/components/import/accounting'
import { DiscardList } from '@/components/import/discard-list'
import { ImportControls } from '@/components/import/import-controls'
import { ImportedNotes, type NotedLinks } from '@/components/import/imported-notes'
import { RenderProgress } from '@/components/import/render-progress'
import { FindingList } from '@/components/note/finding-list'
import { PageHead } from '@/components/ui/page-head'
import type { ImportPage as ImportView } from '@/lib/domain/import'
import { importProgress, readImport } from '@/lib/notebook/imports'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { allNotedBefore } from '@/lib/notebook/papers/noted-before'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { Missing } from '../../missing'
import { Shell } from '../../shell'
import { commit, drop, edit, takeEditBack, undo } from '../actions'
import styles from './import.module.css'

type Route = { params: Promise<{ id: string }> }

const Id = z.coerce.number().int().positive()

const findImport = cache(async (text: string) => {
  const id = Id.safeParse(text)
  return id.success ? readImport(await theNotebook(), id.data) : null
})

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return { title: (await findImport((await params).id))?.name }
}

export default async function ImportPage({ params }: Route) {
  const page = await findImport((await params).id)
  if (!page) return <Missing />
  const nb = await theNotebook()
  const progress = await importProgress(nb)
  const noted = await readNoted(nb, page)
  return (
    <Shell current="import" interactive>
      <ImportOverview page={page} progress={progress} noted={noted} />
    </Shell>
  )
}

/** Links of a preview's new notes that the notebook has already. */
async function readNoted(nb: Notebook, { status, report }: ImportView): Promise<NotedLinks> {
  if (status !== 'preview') return new Map()
  const fresh = report.notes.filter(({ state }) => state === 'new')
  return allNotedBefore(
    nb,
    fresh.flatMap(({ sources }) => sources.map(({ canonicalUrl }) => canonicalUrl)),
  )
}

type Props = { page: ImportView; progress: { rendered: number; total: number }; noted: NotedLinks }

function ImportOverview({ page, progress, noted }: Props) {
  const t = useTranslations('import')
  const { report } = page
  const previewing = page.status === 'preview'
  return (
    <>
      <PageHead
        title={previewing ? t('previewTitle') : page.name}
        sub={previewing ? page.name : t(`status.${page.status}`)}
      />
      {page.status === 'done' && progress.rendered < progress.total ? (
        <RenderProgress {...progress} text={t('rendering', progress)} />
      ) : null}
      <Accounting report={report} />
      <ImportControls page={page} actions={{ commit, drop, undo, takeEditBack }} />
      <div className={styles.body}>
        <div>
          <ImportedNotes id={page.id} notes={report.notes} noted={noted} action={previewing ? edit : null} />
        </div>
        <aside className={styles.rail} aria-label={t('beside')}>
          <FindingList findings={report.findings} title={t('findings')} />
          <DiscardList id={page.id} discards={report.discarded} action={previewing ? edit : null} />
        </aside>
      </div>
    </>
  )
}
