import { useTranslations } from 'next-intl'
import type { SuggestionPlace } from '@/lib/domain/suggestions/suggestion'
import type { TermPair } from '@/lib/domain/term-pairs/term-pair'
import type { FormAction } from '../shell/switches'
import { OfferPlaces } from '../suggestion/offer-places'
import styles from './term.module.css'
import { Pair } from './term-bank'

type Offer = TermPair & { key: string; places: SuggestionPlace[]; topic: { name: string } | null }
type Props = { offers: Offer[]; total: number; action: FormAction }

/** Pairs that notes set side by side, to be added to the bank or never offered again. */
export function TermOffers({ offers, total, action }: Props) {
  const t = useTranslations('term')
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">
        {t('offers')} <small>{total}</small>
      </h2>
      <p className={styles.hint}>{t(offers.length > 0 ? 'offersHint' : 'noOffers')}</p>
      <ul className={styles.offers}>
        {offers.map((offer) => (
          <li key={offer.key}>
            <Pair {...offer} />
            <OfferPlaces places={offer.places.slice(0, 2)} />
            <OfferForm offer={offer} action={action} />
          </li>
        ))}
      </ul>
      {total > offers.length ? (
        <p className={styles.hint}>{t('more', { more: total - offers.length })}</p>
      ) : null}
    </section>
  )
}

function OfferForm({ offer, action }: { offer: Offer; action: FormAction }) {
  const t = useTranslations('term')
  const { chinese, english, topic } = offer
  const sides = { chinese, english }
  return (
    <form action={action} className={styles.ways}>
      <input type="hidden" name="chinese" value={chinese} />
      <input type="hidden" name="english" value={english} />
      <button type="submit" name="do" value="add" className="button small" aria-label={t('takeLabel', sides)}>
        {t('take')}
      </button>
      {topic ? (
        <button type="submit" name="do" value="alias" className="button small">
          {t('takeAlias', { topic: topic.name })}
        </button>
      ) : null}
      <button
        type="submit"
        name="do"
        value="dismiss"
        className="button small quiet"
        aria-label={t('dismissLabel', sides)}
      >
        {t('dismiss')}
      </button>
    </form>
  )
}
