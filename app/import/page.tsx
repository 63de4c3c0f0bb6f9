import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ImportForm } from '@/components/import/import-form'
import { ImportList } from '@/components/import/import-list'
import { PageHead } from '@/components/ui/page-head'
import type { ImportSummary } from '@/lib/domain/import'
import { listImports } from '@/lib/notebook/imports'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { Shell } from '../shell'
import { begin, drop, undo } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('import') }
}

export default async function ImportsPage() {
  const nb = await theNotebook()
  const imports = await listImports(nb)
  return (
    <Shell current="import" interactive>
      <Imports imports={imports} zone={nb.timeZone} />
    </Shell>
  )
}

function Imports({ imports, zone }: { imports: ImportSummary[]; zone: string }) {
  const t = useTranslations('import')
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <ImportForm
        action={begin}
        strings={{
          paste: t('paste'),
          pasteExample: t('pasteExample'),
          files: t('files'),
          folder: t('folder'),
          drop: t('drop'),
          preview: t('preview'),
          reading: t('reading'),
          nothing: t('nothing'),
          refused: t('refused'),
          read: t('readAnyway'),
          chosen: t('chosen'),
        }}
      />
      <ImportList imports={imports} zone={zone} undo={undo} drop={drop} />
    </>
  )
}
