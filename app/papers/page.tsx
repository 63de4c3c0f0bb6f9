import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ChangeNotice } from '@/components/change/change-notice'
import { PaperRows } from '@/components/paper/paper-rows'
import { PaperTools } from '@/components/paper/paper-tools'
import { SlidesLinks } from '@/components/slides/slides-links'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import { readChange } from '@/lib/notebook/changes'
import { listPapers, type PaperList } from '@/lib/notebook/papers/read-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../changes/actions'
import { SendTo } from '../meetings/send-to'
import { Shell } from '../shell'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({
  q: z.string().max(200).optional().catch(undefined),
  year: z.coerce.number().int().min(1).max(9999).optional().catch(undefined),
  show: z.enum(['unread', 'second-hand']).optional().catch(undefined),
  topic: z.string().max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  changed: z.coerce.number().int().optional().catch(undefined),
})
type Asked = z.output<typeof Query>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('papers') }
}

export default async function PapersPage({ searchParams }: Route) {
  const asked = Query.parse(await searchParams)
  const nb = await theNotebook()
  const change = asked.changed ? await readChange(nb, asked.changed) : null
  return (
    <Shell current="papers">
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Papers list={await listPapers(nb, asked)} asked={asked} />
    </Shell>
  )
}

function Papers({ list, asked }: { list: PaperList; asked: Asked }) {
  const t = useTranslations('paper')
  const { q, year, show, topic, page } = asked
  const to = (number: number) => ({
    href: paths.papers({ q, year: year ? String(year) : undefined, show, topic, page: String(number) }),
    text: t('pageNumber', { page: number }),
  })
  const filtered = Boolean(q || year || show || topic)
  const slides = {
    kind: 'papers',
    query: { q, year: year ? String(year) : undefined, show, topic },
  } as const
  return (
    <>
      <PageHead
        title={t('papers')}
        aside={
          list.total > 0 ? (
            <SlidesLinks present={paths.slides(slides)} file={paths.slidesFile(slides)} />
          ) : null
        }
        sub={
          <>
            <span>{t('size', { papers: list.total })}</span>
            {topic ? <a href={paths.topic(topic)}>{t('ofTopic', { topic })}</a> : null}
            <a href={paths.duplicatePapers()}>{t('duplicates')}</a>
          </>
        }
      />
      <PaperTools asked={asked} years={list.years} />
      {list.items.length > 0 ? (
        <>
          <PaperRows papers={list.items} />
          <SendTo item={{ kind: 'papers', keys: list.items.map(({ key }) => key) }} />
        </>
      ) : (
        <EmptyState
          title={filtered ? t('noneFound') : t('none')}
          text={filtered ? undefined : t('noneText')}
          ways={
            filtered
              ? [{ href: paths.papers(), text: t('all') }]
              : [
                  { href: paths.bibtex(), text: t('bibtex'), first: true },
                  { href: paths.newPaper(), text: t('add') },
                ]
          }
        />
      )}
      <StepNav
        label={t('pages')}
        previous={page > 1 ? to(page - 1) : null}
        next={page < list.pages ? to(page + 1) : null}
        words={{ previous: t('previous'), next: t('next') }}
      />
    </>
  )
}
