import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ChangeNotice } from '@/components/change/change-notice'
import styles from '@/components/term/term.module.css'
import { TermBank } from '@/components/term/term-bank'
import { TermForm } from '@/components/term/term-form'
import { TermOffers } from '@/components/term/term-offers'
import { TermSearch } from '@/components/term/term-search'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import type { Change } from '@/lib/domain/change'
import { readChange } from '@/lib/notebook/changes'
import { listTerms, type TermList } from '@/lib/notebook/terms/read-terms'
import { listTermOffers, type TermOffer } from '@/lib/notebook/terms/term-offers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../changes/actions'
import { Shell } from '../shell'
import { workOnTerms } from './actions'

const PAGE = 50
const OFFERS = 24

const Query = z.object({
  q: z.string().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  changed: z.coerce.number().int().min(1).optional().catch(undefined),
  refused: z.enum(['known', 'missing', 'same', 'invalid']).optional().catch(undefined),
  chinese: z.string().max(200).catch(''),
  english: z.string().max(200).catch(''),
})
type Asked = z.infer<typeof Query>
type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('term'))('title') }
}

export default async function TermsPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const asked = Query.parse(await searchParams)
  const bank = await listTerms(nb, { q: asked.q, page: asked.page, limit: PAGE })
  const offers = await listTermOffers(nb, OFFERS)
  const change = asked.changed ? await readChange(nb, asked.changed) : null
  return (
    <Shell current="topics">
      <Terms asked={asked} bank={bank} offers={offers} change={change} />
    </Shell>
  )
}

type Props = {
  asked: Asked
  bank: TermList
  offers: { items: TermOffer[]; total: number }
  change: Change | null
}

function Terms({ asked, bank, offers, change }: Props) {
  const t = useTranslations('term')
  const { q, page, refused, chinese, english } = asked
  const to = (number: number) => ({
    href: paths.terms({ q, page: String(number) }),
    text: t('pageNumber', { page: number }),
  })
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          <>
            <span>{t('sub')}</span>
            <a href={paths.suggestions()}>{t('suggestions')}</a>
          </>
        }
      />
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      {refused ? (
        <p role="alert" className={styles.alert}>
          {t(refused, { chinese, english })}
        </p>
      ) : null}
      <div className={styles.sides}>
        <section aria-labelledby="bank">
          <h2 id="bank">
            {t('bank')} <small>{t('size', { terms: bank.total })}</small>
          </h2>
          <TermForm
            action={workOnTerms}
            kept={refused ? { chinese, english } : { chinese: '', english: '' }}
          />
          {bank.total > 0 || q !== '' ? <TermSearch q={q} /> : null}
          <TermBank terms={bank.items} q={q} action={workOnTerms} />
          <StepNav
            label={t('pages')}
            previous={page > 1 ? to(page - 1) : null}
            next={page < bank.pages ? to(page + 1) : null}
            words={{ previous: t('previous'), next: t('next') }}
          />
        </section>
        <TermOffers offers={offers.items} total={offers.total} action={workOnTerms} />
      </div>
    </>
  )
}
