import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Notice } from '@/components/select/notice'
import { TrashList } from '@/components/trash/trash-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { TrashView } from '@/lib/domain/trash'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { listTrash } from '@/lib/notebook/trash/read-trash'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import { putNoteBack, putSourceBack } from './actions'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const count = z.coerce.number().int().min(0)
const Emptied = z.object({ notes: count, sources: count })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trash'))('title') }
}

export default async function TrashPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const emptied = Emptied.safeParse(await searchParams)
  return (
    <Shell>
      <Trash trash={await listTrash(nb)} zone={nb.timeZone} emptied={emptied.data ?? null} />
    </Shell>
  )
}

type Props = { trash: TrashView; zone: string; emptied: z.infer<typeof Emptied> | null }

function Trash({ trash, zone, emptied }: Props) {
  const t = useTranslations('trash')
  const [notes, sources] = [trash.notes.length, trash.sources.length]
  const any = notes + sources > 0
  return (
    <>
      <PageHead
        title={t('title')}
        sub={any ? t('size', { notes, sources }) : undefined}
        aside={
          any ? (
            <a className="button small" href={paths.emptyTrash()}>
              {t('emptyIt')}
            </a>
          ) : undefined
        }
      />
      {emptied ? <Notice>{t('emptied', emptied)}</Notice> : null}
      <TrashList trash={trash} zone={zone} restoreNote={putNoteBack} restoreSource={putSourceBack} />
      {any ? null : (
        <EmptyState title={t('empty')} text={t('about')} ways={[{ href: paths.log(), text: t('toLog') }]} />
      )}
    </>
  )
}
