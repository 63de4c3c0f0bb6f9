import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { cache } from 'react'
import { Notice } from '@/components/select/notice'
import { SnapshotForm } from '@/components/snapshot/snapshot-form'
import { useSnapshotFormWords } from '@/components/snapshot/snapshot-form-words'
import { SnapshotView } from '@/components/snapshot/snapshot-view'
import { PageHead } from '@/components/ui/page-head'
import type { Snapshot } from '@/lib/domain/snapshots/snapshot'
import { readSnapshot } from '@/lib/notebook/snapshots/read-snapshots'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../missing'
import { Shell } from '../../shell'
import { addSnapshots, restore, trash } from '../actions'
import styles from '../snapshots.module.css'

type Route = { params: Promise<{ id: string }>; searchParams: Promise<{ replaced?: string | string[] }> }

const ID = /^[1-9]\d{0,11}$/
const findSnapshot = cache(async (id: string) =>
  ID.test(id) ? readSnapshot(await theNotebook(), Number(id)) : null,
)

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const snapshot = await findSnapshot((await params).id)
  return { title: snapshot ? (snapshot.title ?? snapshot.name) : undefined }
}

export default async function SnapshotPage({ params, searchParams }: Route) {
  const snapshot = await findSnapshot((await params).id)
  if (!snapshot) return <Missing />
  const { replaced } = await searchParams
  const before = typeof replaced === 'string' ? await findSnapshot(replaced) : null
  return (
    <Shell current="sources">
      <Page
        snapshot={snapshot}
        zone={(await theNotebook()).timeZone}
        replaced={before?.trashedAt ? before.id : null}
      />
    </Shell>
  )
}

type Props = { snapshot: Snapshot & { text: string }; zone: string; replaced: number | null }

function Page({ snapshot, zone, replaced }: Props) {
  const t = useTranslations('snapshot')
  const words = useSnapshotFormWords()
  const { id, title, name, trashedAt } = snapshot
  return (
    <>
      <PageHead
        title={title ?? name}
        sub={t(`kind.${snapshot.mediaType === 'text/html' ? 'page' : 'pdf'}`)}
        aside={<a href={paths.snapshots()}>{t('title')}</a>}
      />
      {trashedAt ? <Notice ways={<Restore id={id} text={t('restore')} />}>{t('inTrash')}</Notice> : null}
      {replaced ? (
        <Notice ways={<Restore id={replaced} text={t('putBack')} />}>{t('replaced')}</Notice>
      ) : null}
      <SnapshotView snapshot={snapshot} zone={zone} />
      {trashedAt ? null : (
        <>
          <details className={styles.replace} data-screen-only>
            <summary>{t('replace')}</summary>
            <SnapshotForm
              action={addSnapshots}
              words={{ ...words, files: t('replace') }}
              source={{ id: snapshot.source.id }}
              replaces={id}
            />
          </details>
          <form action={trash} data-screen-only>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="button small quiet">
              {t('trash')}
            </button>
          </form>
        </>
      )}
    </>
  )
}

function Restore({ id, text }: { id: number; text: string }) {
  return (
    <form action={restore}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="button small">
        {text}
      </button>
    </form>
  )
}
