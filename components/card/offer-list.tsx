import { useTranslations } from 'next-intl'
import { CARD_KINDS, type CardDraft } from '@/lib/domain/cards/card'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './card.module.css'
import { CardFaces } from './card-face'
import { CardFields } from './card-fields'
import { Sent, shortFront } from './card-row'

export type ShownOffer = CardDraft & { frontHtml: string; backHtml: string }

type Props = { slug: string; offers: ShownOffer[]; action: FormAction }

/** What a note offers, kind by kind: to take, to reword, or never to see again. */
export function OfferList({ slug, offers, action }: Props) {
  const t = useTranslations('card')
  const kinds = CARD_KINDS.map((kind) => ({ kind, of: offers.filter((offer) => offer.kind === kind) }))
  return (
    <>
      {offers.length > 1 ? (
        <TakeMany slug={slug} offers={offers} action={action} text={t('takeAll', { cards: offers.length })} />
      ) : null}
      {kinds
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <section key={kind} aria-labelledby={`offers-${kind}`} className={styles.kind}>
            <div className={styles.kindHead}>
              <h3 id={`offers-${kind}`}>
                {t(`kinds_${kind}`)} <small>{of.length}</small>
              </h3>
              {of.length > 1 && of.length < offers.length ? (
                <TakeMany
                  slug={slug}
                  offers={of}
                  action={action}
                  text={t('takeKind', { cards: of.length })}
                />
              ) : null}
            </div>
            <ul className={styles.list}>
              {of.map((offer) => (
                <li key={offer.key}>
                  <CardFaces {...offer} />
                  <OfferForms slug={slug} offer={offer} action={action} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

function TakeMany({ slug, offers, action, text }: Props & { text: string }) {
  return (
    <form action={action}>
      <Sent place={{ slug }} />
      {offers.map(({ key }) => (
        <input key={key} type="hidden" name="key" value={key} />
      ))}
      <button type="submit" className="button small" name="do" value="take">
        {text}
      </button>
    </form>
  )
}

function OfferForms({ slug, offer, action }: { slug: string; offer: ShownOffer; action: FormAction }) {
  const t = useTranslations('card')
  const front = shortFront(offer.front)
  const sent = <Sent place={{ slug, key: offer.key }} />
  return (
    <div className={styles.ways}>
      <form action={action}>
        {sent}
        <button
          type="submit"
          className="button small"
          name="do"
          value="take"
          aria-label={t('takeLabel', { front })}
        >
          {t('take')}
        </button>
        <button
          type="submit"
          className="button small quiet"
          name="do"
          value="dismiss"
          aria-label={t('refuseLabel', { front })}
        >
          {t('refuse')}
        </button>
        <a className={styles.place} href={paths.placeInNote(slug, offer.find)}>
          {t('back_to_note')}
        </a>
      </form>
      <details className={styles.edit}>
        <summary aria-label={t('rewordLabel', { front })}>{t('reword')}</summary>
        <form action={action}>
          {sent}
          <input type="hidden" name="kind" value={offer.kind} />
          <CardFields front={offer.front} back={offer.back} fixedKind />
          <button type="submit" className="button primary" name="do" value="reword">
            {t('take')}
          </button>
        </form>
      </details>
    </div>
  )
}

/** What was refused or thrown away, to be taken or offered after all. */
export function RefusedOffers({ slug, refused, action }: Omit<Props, 'offers'> & { refused: CardDraft[] }) {
  const t = useTranslations('card')
  if (refused.length === 0) return null
  return (
    <details className={styles.refused}>
      <summary>
        {t('refused')} <small>{refused.length}</small>
      </summary>
      <ul className={styles.list}>
        {refused.map(({ key, kind, front }) => (
          <li key={key}>
            <p>
              <small>{t(`kind_${kind}`)}</small> {shortFront(front)}
            </p>
            <form action={action} className={styles.ways}>
              <Sent place={{ slug, key }} />
              <button
                type="submit"
                className="button small"
                name="do"
                value="take"
                aria-label={t('takeLabel', { front: shortFront(front) })}
              >
                {t('take')}
              </button>
              <button
                type="submit"
                className="button small quiet"
                name="do"
                value="offer-again"
                aria-label={t('offerAgainLabel', { front: shortFront(front) })}
              >
                {t('offerAgain')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
