import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import styles from '@/components/card/card.module.css'
import { CardFields } from '@/components/card/card-fields'
import { CardFilter } from '@/components/card/card-filter'
import { CardRow } from '@/components/card/card-row'
import { ChangeNotice } from '@/components/change/change-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import { CARD_KINDS } from '@/lib/domain/cards/card'
import type { Change } from '@/lib/domain/change'
import { CARD_STATES } from '@/lib/notebook/cards/card-input'
import { type CardList, listCards, readCard } from '@/lib/notebook/cards/read-cards'
import { type SetSides, setSides } from '@/lib/notebook/cards/set-sides'
import { readChange } from '@/lib/notebook/changes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Shell } from '../../shell'
import { workOnCards } from './actions'

const PAGE = 30
const id = z.coerce.number().int().min(1).max(1_000_000_000).optional().catch(undefined)

const Query = z.object({
  q: z.string().max(200).catch(''),
  kind: z.enum(CARD_KINDS).optional().catch(undefined),
  state: z.enum(CARD_STATES).catch('all'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  /** The card whose form stands open, alone on the page. */
  edit: id,
  changed: id,
  told: z.enum(['made', 'missing']).optional().catch(undefined),
  refused: z.enum(['front', 'back', 'other']).optional().catch(undefined),
  front: z.string().max(2000).catch(''),
  back: z.string().max(2000).catch(''),
})
type Asked = z.infer<typeof Query>
type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('card'))('title') }
}

export default async function CardsPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const asked = Query.parse(await searchParams)
  const one = asked.edit ? await readCard(nb, asked.edit) : null
  const found = one
    ? { items: [one], total: 1, pages: 1 }
    : await listCards(nb, { ...asked, kind: asked.kind as NonNullable<typeof asked.kind>, limit: PAGE })
  const faces = await setSides(nb, found.items)
  const change = asked.changed ? await readChange(nb, asked.changed) : null
  return (
    <Shell current="review">
      <Cards
        asked={asked}
        found={found}
        faces={faces}
        change={change}
        zone={nb.timeZone}
        isOne={one !== null}
      />
    </Shell>
  )
}

type Props = {
  asked: Asked
  found: CardList
  faces: SetSides[]
  change: Change | null
  zone: string
  isOne: boolean
}

function Cards({ asked, found, faces, change, zone, isOne }: Props) {
  const t = useTranslations('card')
  const { q, kind = '', state, page, edit, told, refused } = asked
  const query = { q, kind, state: state === 'all' ? '' : state }
  const place: Record<string, string> = { ...query, page: page > 1 ? String(page) : '' }
  if (isOne) place.edit = String(edit)
  const to = (number: number) => ({
    href: paths.cards({ ...query, page: String(number) }),
    text: t('page', { page: number }),
  })
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          <>
            <span>{t('sub')}</span>
            <a href={paths.review()}>{t('toReview')}</a>
            <a href={paths.reviewStatistics()}>{t('toStatistics')}</a>
          </>
        }
      />
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      {told === 'made' ? (
        <p role="status" className={styles.told}>
          {t('made')}
        </p>
      ) : null}
      {told === 'missing' ? (
        <p role="alert" className={styles.alert}>
          {t('missing')}
        </p>
      ) : null}
      {refused ? (
        <p role="alert" className={styles.alert}>
          {t('invalid', { why: t(`why_${refused}`) })}
        </p>
      ) : null}
      {isOne ? (
        <p className={styles.told}>
          <a href={paths.cards()}>{t('everything')}</a>
        </p>
      ) : (
        <CardFilter q={q} kind={kind} state={state} />
      )}
      {isOne ? null : <AddCard asked={asked} />}
      <CardItems found={found} faces={faces} place={place} zone={zone} asked={asked} isOne={isOne} />
      {found.pages > 1 ? (
        <StepNav
          label={t('pages')}
          previous={page > 1 ? to(page - 1) : null}
          next={page < found.pages ? to(page + 1) : null}
          words={{ previous: t('previous'), next: t('next') }}
        />
      ) : null}
    </>
  )
}

function AddCard({ asked: { refused, edit, front, back, kind } }: { asked: Asked }) {
  const t = useTranslations('card')
  const isRefused = refused !== undefined && edit === undefined
  return (
    <details className={styles.add} open={isRefused}>
      <summary>{t('add')}</summary>
      <form action={workOnCards}>
        <CardFields {...(kind ? { kind } : {})} front={isRefused ? front : ''} back={isRefused ? back : ''} />
        <button type="submit" className="button primary" name="do" value="add">
          {t('save')}
        </button>
      </form>
    </details>
  )
}

type ItemsProps = Omit<Props, 'change'> & { place: Record<string, string> }

function CardItems({ found, faces, place, zone, asked, isOne }: ItemsProps) {
  const t = useTranslations('card')
  const isFiltered = asked.q !== '' || asked.kind !== undefined || asked.state !== 'all'
  if (found.items.length === 0) {
    return isFiltered ? (
      <EmptyState title={t('nothing')} ways={[{ href: paths.cards(), text: t('everything') }]} />
    ) : (
      <EmptyState
        title={t('empty')}
        text={t('emptyText')}
        ways={[{ href: paths.log(), text: t('toLog'), first: true }]}
      />
    )
  }
  return (
    <section className={styles.section} aria-labelledby="cards">
      <h2 id="cards">
        {t('title')} <small>{t('count', { cards: found.total })}</small>
      </h2>
      <ul className={styles.list}>
        {found.items.map((card, at) => (
          <li key={card.id} id={`card-${card.id}`}>
            <CardRow
              card={card}
              faces={faces[at] ?? { frontHtml: '', backHtml: '' }}
              zone={zone}
              action={workOnCards}
              place={place}
              editing={isOne}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
