import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { cache } from 'react'
import { ChangeNotice } from '@/components/change/change-notice'
import { SourceCitations } from '@/components/source/source-citations'
import { SourceFacts } from '@/components/source/source-facts'
import { SourceLink } from '@/components/source/source-link'
import styles from '@/components/source/source-page.module.css'
import { SourceReading } from '@/components/source/source-reading'
import { SourceRoleForm } from '@/components/source/source-role-form'
import { PageHead } from '@/components/ui/page-head'
import type { SourcePage } from '@/lib/domain/source-page'
import { readChange } from '@/lib/notebook/changes'
import { readSource } from '@/lib/notebook/source-roles/read-source'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Missing } from '../../missing'
import { Shell } from '../../shell'
import { CopiesOfSource } from '../../snapshots/copies-of-source'
import { chooseSourceRole, forgetSourceOpened } from './actions'
import { SourceLinkCheck } from './link-check'

type Route = { params: Promise<{ id: string }>; searchParams: Promise<{ changed?: string }> }

const findSource = cache(async (id: string) =>
  /^[1-9]\d{0,14}$/.test(id) ? readSource(await theNotebook(), Number(id)) : null,
)

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const source = await findSource((await params).id)
  return { title: source ? (source.title ?? source.label) : undefined }
}

export default async function SourceRoute({ params, searchParams }: Route) {
  const source = await findSource((await params).id)
  if (!source) return <Missing />
  const { changed } = await searchParams
  const nb = await theNotebook()
  const change = changed ? await readChange(nb, Number(changed)) : null
  return (
    <Shell current="sources">
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Source source={source} zone={nb.timeZone} />
    </Shell>
  )
}

function Source({ source, zone }: { source: SourcePage; zone: string }) {
  const t = useTranslations('sourceRole')
  const role = useTranslations('role')
  return (
    <article className={styles.page}>
      <PageHead
        title={source.title ?? source.label}
        sub={
          <>
            <span>{role(source.role)}</span>
            {source.host ? <span>{source.host}</span> : null}
            {source.trashed ? <span>{t('trashed')}</span> : null}
          </>
        }
        aside={<a href={paths.sources()}>{t('toSources')}</a>}
      />
      <p className={styles.address}>
        <SourceLink source={{ url: source.canonicalUrl, label: source.canonicalUrl }} />
      </p>
      <SourceReading source={source} forget={forgetSourceOpened} zone={zone} />
      <SourceRoleForm source={source} action={chooseSourceRole} />
      <SourceCitations citations={source.citations} />
      {/* Sections about this source that have data of their own go here, one after the other. */}
      <CopiesOfSource sourceId={source.id} />
      <SourceLinkCheck sourceId={source.id} />
      <SourceFacts source={source} />
    </article>
  )
}
