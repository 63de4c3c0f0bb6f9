import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { foreseeEmptying } from '@/lib/notebook/trash/empty-trash'
import { paths } from '@/lib/paths'
import { Shell } from '../../shell'
import { emptyByHand } from '../actions'
import styles from './empty.module.css'

type Foreseen = Awaited<ReturnType<typeof foreseeEmptying>>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trash'))('sureTitle') }
}

export default async function EmptyTrashPage() {
  const foreseen = await foreseeEmptying(await theNotebook())
  return (
    <Shell>
      <Sure foreseen={foreseen} />
    </Shell>
  )
}

function Sure({ foreseen: { notes, sources, kept, until } }: { foreseen: Foreseen }) {
  const t = useTranslations('trash')
  if (notes + sources === 0) {
    return (
      <>
        <PageHead title={t('sureTitle')} />
        <EmptyState
          title={kept > 0 ? t('sureKept', { sources: kept }) : t('empty')}
          ways={[{ href: paths.trash(), text: t('title') }]}
        />
      </>
    )
  }
  return (
    <div className={styles.sure}>
      <PageHead title={t('sureTitle')} />
      <p>{t('sure', { notes, sources })}</p>
      {kept > 0 ? <p>{t('sureKept', { sources: kept })}</p> : null}
      <p>{t('sureLog')}</p>
      <form action={emptyByHand}>
        <input type="hidden" name="until" value={until} />
        <a className="button primary" href={paths.trash()}>
          {t('cancel')}
        </a>
        <button type="submit" className="button">
          {t('sureDo')}
        </button>
      </form>
    </div>
  )
}
