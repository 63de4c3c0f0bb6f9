import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import styles from '@/components/card/card.module.css'
import { NoteCardRow } from '@/components/card/note-card-row'
import { OfferList, RefusedOffers, type ShownOffer } from '@/components/card/offer-list'
import { ChangeNotice } from '@/components/change/change-notice'
import { PageHead } from '@/components/ui/page-head'
import type { CardDraft } from '@/lib/domain/cards/card'
import type { Change } from '@/lib/domain/change'
import { type NoteCard, readCardOffers } from '@/lib/notebook/cards/card-offers'
import { type SetSides, setSides } from '@/lib/notebook/cards/set-sides'
import { readChange } from '@/lib/notebook/changes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../../../changes/actions'
import { Missing } from '../../../missing'
import { workOnCards } from '../../../review/cards/actions'
import { Shell } from '../../../shell'
import { workOnOffers } from './actions'

const TOLD = ['made', 'known', 'missing', 'gone', 'bare', 'absent', 'offeredAgain', 'kept'] as const
const GOOD: readonly string[] = ['made', 'known', 'offeredAgain', 'kept']

const Query = z.object({
  changed: z.coerce.number().int().min(1).optional().catch(undefined),
  told: z.enum(TOLD).optional().catch(undefined),
  refused: z.enum(['front', 'back', 'other']).optional().catch(undefined),
  words: z.string().max(2000).catch(''),
})
type Asked = z.infer<typeof Query>
type Route = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('card'))('title') }
}

export default async function DrawCardsPage({ params, searchParams }: Route) {
  const nb = await theNotebook()
  const found = await readCardOffers(nb, decodeURIComponent((await params).slug))
  if (!found) return <Missing />
  const asked = Query.parse(await searchParams)
  const { note, offers, cards, refused } = found
  const withNote = <T extends CardDraft>(drafts: T[]) => drafts.map((draft) => ({ ...draft, note }))
  const shownOffers = await setSides(nb, withNote(offers))
  const shownCards = await setSides(nb, cards)
  const renewals = cards.flatMap(({ renewal }) => renewal ?? [])
  const shownRenewals = await setSides(nb, withNote(renewals))
  const renewed = new Map(
    renewals.map((draft, at) => [draft, { ...draft, ...(shownRenewals[at] as SetSides) }]),
  )
  return (
    <Shell>
      <DrawCards
        note={note}
        offers={offers.map((offer, at) => ({ ...offer, ...(shownOffers[at] as SetSides) }))}
        cards={cards.map((card, at) => ({
          card,
          faces: shownCards[at] as SetSides,
          renewal: card.renewal && (renewed.get(card.renewal) ?? null),
        }))}
        refused={refused}
        asked={asked}
        change={asked.changed ? await readChange(nb, asked.changed) : null}
        zone={nb.timeZone}
      />
    </Shell>
  )
}

type Props = {
  note: { slug: string; title: string }
  offers: ShownOffer[]
  cards: { card: NoteCard; faces: SetSides; renewal: ShownOffer | null }[]
  refused: CardDraft[]
  asked: Asked
  change: Change | null
  zone: string
}

function DrawCards({ note, offers, cards, refused, asked, change, zone }: Props) {
  const t = useTranslations('card')
  return (
    <>
      <PageHead
        title={t('ofNote', { title: note.title })}
        sub={
          <>
            <a href={paths.note(note.slug)}>{t('back_to_note')}</a>
            <a href={paths.cards()}>{t('everything')}</a>
            <a href={paths.review()}>{t('toReview')}</a>
          </>
        }
      />
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Told asked={asked} />
      {cards.length > 0 ? (
        <section className={styles.section} aria-labelledby="mine">
          <h2 id="mine">
            {t('mine')} <small>{cards.length}</small>
          </h2>
          <ul className={styles.list}>
            {cards.map(({ card, faces, renewal }) => (
              <li key={card.id} id={`card-${card.id}`}>
                <NoteCardRow
                  slug={note.slug}
                  card={card}
                  faces={faces}
                  drawnBy={card.key}
                  renewal={renewal}
                  gone={card.gone}
                  zone={zone}
                  action={workOnCards}
                  answer={workOnOffers}
                  place={{ slug: note.slug }}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={styles.section} aria-labelledby="offers">
        <h2 id="offers">
          {t('offers')} <small>{offers.length}</small>
        </h2>
        <p className={styles.hint}>{t(offers.length > 0 ? 'offersHint' : 'noOffers')}</p>
        <OfferList slug={note.slug} offers={offers} action={workOnOffers} />
      </section>
      <HideWords slug={note.slug} words={asked.words} />
      <RefusedOffers slug={note.slug} refused={refused} action={workOnOffers} />
    </>
  )
}

function Told({ asked: { told, refused } }: { asked: Asked }) {
  const t = useTranslations('card')
  if (refused) {
    return (
      <p role="alert" className={styles.alert}>
        {t('invalid', { why: t(`why_${refused}`) })}
      </p>
    )
  }
  if (!told) return null
  const isGood = GOOD.includes(told)
  return (
    <p role={isGood ? 'status' : 'alert'} className={isGood ? styles.told : styles.alert}>
      {t(told)}
    </p>
  )
}

/** `words`: what was asked a moment ago and refused. */
function HideWords({ slug, words }: { slug: string; words: string }) {
  const t = useTranslations('card')
  return (
    <details className={styles.hide} open={words !== ''}>
      <summary>{t('hide')}</summary>
      <form action={workOnOffers}>
        <input type="hidden" name="slug" value={slug} />
        <label>
          <span className={styles.hint}>{t('words')}</span>
          <textarea className="field" name="words" rows={2} maxLength={2000} defaultValue={words} required />
        </label>
        <p className={styles.hint}>{t('hideHint')}</p>
        <button type="submit" className="button" name="do" value="cloze">
          {t('hideThem')}
        </button>
      </form>
    </details>
  )
}
