import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Notice } from '@/components/select/notice'
import { SnapshotForm } from '@/components/snapshot/snapshot-form'
import { useSnapshotFormWords } from '@/components/snapshot/snapshot-form-words'
import { SnapshotRows } from '@/components/snapshot/snapshot-rows'
import { type OfferedSource, WaitingFiles } from '@/components/snapshot/waiting-files'
import { Bookmarklet } from '@/components/ui/bookmarklet'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import type { Snapshot, WaitingSnapshot } from '@/lib/domain/snapshots/snapshot'
import { listSources } from '@/lib/notebook/read-sources'
import { listSnapshots, listTrashedSnapshots } from '@/lib/notebook/snapshots/read-snapshots'
import { listWaitingSnapshots } from '@/lib/notebook/snapshots/waiting'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import { addSnapshots, chooseSource, emptyTrashed, letGo, restore, trash } from './actions'
import styles from './snapshots.module.css'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({
  url: z
    .url({ protocol: /^https?$/ })
    .max(10_000)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  dropped: z.enum(['gone', 'unknown', 'emptied']).optional().catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('snapshot'))('title') }
}

export default async function SnapshotsPage({ searchParams }: Route) {
  const query = Query.parse(await searchParams)
  const nb = await theNotebook()
  const waiting = await listWaitingSnapshots(nb)
  const offered = waiting.length > 0 ? (await listSources(nb, { page: 1 })).items : []
  return (
    <Shell current="sources">
      <Snapshots
        {...query}
        {...{ waiting, offered }}
        list={await listSnapshots(nb, query)}
        trashed={await listTrashedSnapshots(nb)}
        zone={nb.timeZone}
        host={(await headers()).get('host') ?? ''}
      />
    </Shell>
  )
}

const TOLD = { gone: 'dropped', unknown: 'unknownAddress', emptied: 'emptied' } as const

type Props = z.infer<typeof Query> & {
  list: Awaited<ReturnType<typeof listSnapshots>>
  waiting: WaitingSnapshot[]
  offered: OfferedSource[]
  trashed: Snapshot[]
  zone: string
  host: string
}

function Snapshots({ list, waiting, offered, trashed, zone, host, url, page, dropped }: Props) {
  const t = useTranslations('snapshot')
  const steps = useTranslations('source')
  const to = (number: number) => ({
    href: paths.snapshots({ page: String(number) }),
    text: steps('pageNumber', { page: number }),
  })
  return (
    <>
      <PageHead title={t('title')} sub={t('size', { copies: list.total })} />
      {dropped ? <Notice refused={dropped === 'unknown'}>{t(TOLD[dropped])}</Notice> : null}
      <p className={styles.about}>{t('about')}</p>
      <Add url={url} />
      <WaitingFiles files={waiting} offered={offered} choose={chooseSource} drop={letGo} />
      <div className={styles.list}>
        {list.items.length > 0 ? (
          <SnapshotRows snapshots={list.items} zone={zone} action={{ run: trash, text: t('trash') }} />
        ) : waiting.length === 0 ? (
          <EmptyState title={t('empty')} text={t('emptyText')} />
        ) : null}
      </div>
      <StepNav
        label={t('pages')}
        previous={page > 1 ? to(page - 1) : null}
        next={page < list.pages ? to(page + 1) : null}
        words={{ previous: steps('previous'), next: steps('next') }}
      />
      {trashed.length > 0 ? (
        <details className={styles.trashed}>
          <summary>
            {t('trashed')} · {trashed.length}
          </summary>
          <SnapshotRows snapshots={trashed} zone={zone} action={{ run: restore, text: t('restore') }} />
          <details data-screen-only>
            <summary>{t('emptyTrash')}</summary>
            <form action={emptyTrashed}>
              <p>{t('emptySure')}</p>
              <button type="submit" className="button small">
                {t('emptyDo')}
              </button>
            </form>
          </details>
        </details>
      ) : null}
      <Bookmarklet
        host={host}
        opens={paths.snapshots()}
        carries={['url']}
        label={t('bookmarklet')}
        hint={t('bookmarkletHint')}
      />
    </>
  )
}

function Add({ url }: { url: string | undefined }) {
  const t = useTranslations('snapshot')
  const words = useSnapshotFormWords()
  if (url === undefined)
    return <SnapshotForm action={addSnapshots} words={{ ...words, files: t('addHere') }} />
  return (
    <>
      <SnapshotForm
        action={addSnapshots}
        words={{ ...words, files: t('addFor', { url }) }}
        source={{ url }}
      />
      <p className={styles.any}>
        <a href={paths.snapshots()}>{t('anyPage')}</a>
      </p>
    </>
  )
}
