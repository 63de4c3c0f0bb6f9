import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ChangeNotice } from '@/components/change/change-notice'
import { LinkCases } from '@/components/link-check/link-cases'
import { LinkChecks } from '@/components/link-check/link-checks'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pill, PillRow } from '@/components/ui/pills'
import { StepNav } from '@/components/ui/step-nav'
import type { Change } from '@/lib/domain/change'
import type { LinkItem, LinkReport } from '@/lib/domain/link-doctor/link-case'
import { LINK_CODES } from '@/lib/domain/link-doctor/link-finding'
import { OUTGOING_PROBLEMS } from '@/lib/domain/outgoing'
import { readChange } from '@/lib/notebook/changes'
import { listLinkCases, listUnchecked, readLink } from '@/lib/notebook/link-doctor/read-links'
import { mayAsk } from '@/lib/notebook/outgoing/permission'
import { readNote } from '@/lib/notebook/read-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Shell } from '../../shell'
import { checkOne, correct, dismiss } from './actions'
import { LinkNotice, type Told } from './link-notice'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const number = z.coerce.number().int().min(1).max(1e15).optional().catch(undefined)
const text = z.string().max(500).optional().catch(undefined)
const Query = z.object({
  code: z.enum(LINK_CODES).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  checked: number,
  problem: z.enum(OUTGOING_PROBLEMS).optional().catch(undefined),
  changed: number,
  note: text,
  before: text,
  revision: text,
  refused: text,
})
type Filter = z.infer<typeof Query>

/** How many links are offered to be checked at one go. */
const AT_ONCE = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('links'))('title') }
}

export default async function LinksPage({ searchParams }: Route) {
  const query = Query.parse(await searchParams)
  const nb = await theNotebook()
  const { code, page } = query
  const [report, unchecked, allowed, told, change] = await Promise.all([
    listLinkCases(nb, { code, page }),
    listUnchecked(nb, AT_ONCE),
    mayAsk(nb),
    findTold(query),
    query.changed ? readChange(nb, query.changed) : null,
  ])
  return (
    <Shell current="sources" interactive>
      <Links
        report={report}
        query={query}
        unchecked={unchecked.items}
        allowed={allowed}
        told={told}
        change={change}
        zone={nb.timeZone}
      />
    </Shell>
  )
}

/** What the address says has just been done. */
async function findTold({ checked, problem, note, before, revision, refused }: Filter): Promise<Told | null> {
  const nb = await theNotebook()
  if (refused) return { kind: 'refused' }
  if (checked) {
    const link = (await readLink(nb, checked))?.link
    return link ? { kind: 'checked', link, problem: problem ?? null } : null
  }
  const found = note ? await readNote(nb, note) : null
  if (!found) return null
  const { slug, title } = found
  return { kind: 'corrected', slug, title, undo: before && revision ? { before, revision } : null }
}

type Props = {
  report: LinkReport
  query: Filter
  unchecked: LinkItem[]
  allowed: boolean
  told: Told | null
  change: Change | null
  zone: string
}

function Links({ report, query, unchecked, allowed, told, change, zone }: Props) {
  const t = useTranslations('links')
  const { code, page } = query
  const all = report.counts.reduce((sum, { count }) => sum + count, 0)
  const to = (other: number) => ({
    href: paths.linkDoctor({ code, page: String(other) }),
    text: t('page', { page: other }),
  })
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub', { count: all })}
        aside={<a href={paths.sources()}>{t('toSources')}</a>}
      />
      {told ? <LinkNotice told={told} zone={zone} /> : null}
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      {all > 0 ? (
        <PillRow label={t('kinds')}>
          <Pill href={paths.linkDoctor()} on={!code}>
            {t('all')}
          </Pill>
          {report.counts.map((known) => (
            <Pill key={known.code} href={paths.linkDoctor({ code: known.code })} on={known.code === code}>
              {t(`codes.${known.code}`)}
              <small>{known.count}</small>
            </Pill>
          ))}
        </PillRow>
      ) : null}
      {report.items.length > 0 ? (
        <LinkCases cases={report.items} zone={zone} correct={correct} dismiss={dismiss} />
      ) : (
        <EmptyState
          title={code ? t('emptyKind') : t('empty')}
          text={t('emptyText')}
          ways={[
            code ? { href: paths.linkDoctor(), text: t('all') } : { href: paths.newNote(), text: t('write') },
          ]}
        />
      )}
      <StepNav
        label={t('pages')}
        previous={page > 1 ? to(page - 1) : null}
        next={page < report.pages ? to(page + 1) : null}
        words={{ previous: t('previous'), next: t('next') }}
      />
      <LinkChecks links={unchecked} allowed={allowed} zone={zone} check={checkOne} />
    </>
  )
}
