import { useTranslations } from 'next-intl'
import type { Snapshot } from '@/lib/domain/snapshots/snapshot'
import type { FormAction } from '../shell/switches'
import { type AddAction, SnapshotForm } from './snapshot-form'
import { useSnapshotFormWords } from './snapshot-form-words'
import { SnapshotRows } from './snapshot-rows'

type Props = { sourceId: number; snapshots: Snapshot[]; zone: string; add: AddAction; trash: FormAction }

/** The saved copies of a source, and a place to put another. */
export function SnapshotSection({ sourceId, snapshots, zone, add, trash }: Props) {
  const t = useTranslations('snapshot')
  const words = useSnapshotFormWords()
  return (
    <section aria-labelledby="snapshots">
      <h2 id="snapshots">{t('title')}</h2>
      {snapshots.length > 0 ? (
        <SnapshotRows
          snapshots={snapshots}
          zone={zone}
          action={{ run: trash, text: t('trash') }}
          withSource={false}
        />
      ) : null}
      <SnapshotForm action={add} words={{ ...words, files: t('attachHere') }} source={{ id: sourceId }} />
    </section>
  )
}
