import { useTranslations } from 'next-intl'
import type { LinkCase } from '@/lib/domain/link-doctor/link-case'
import type { LinkSuggestion } from '@/lib/domain/link-doctor/link-finding'
import type { FormAction } from '../shell/switches'
import styles from './link-check.module.css'

/** How many notes are offered a correction by a button each. */
const MOST_NOTES = 5

type Props = {
  found: LinkCase
  /** Is sent `source`, `slug` and `to`. */
  correct: FormAction
}

/** Other addresses for a link: each to be looked at, some to be taken into a note by one press. */
export function LinkSuggestions({ found, correct }: Props) {
  const t = useTranslations('links')
  const offers = found.suggestions.filter(({ corrects }) => corrects)
  const places = found.suggestions.filter(({ corrects }) => !corrects)
  return (
    <>
      {offers.length > 0 ? (
        <ul className={styles.offers} aria-label={t('offers')}>
          {offers.map((offer) => (
            <li key={offer.url}>
              <Offer offer={offer} />
              <div className={styles.ways} data-screen-only>
                {found.notes.slice(0, MOST_NOTES).map((note) => (
                  <form key={note.slug} action={correct}>
                    <input type="hidden" name="source" value={found.sourceId} />
                    <input type="hidden" name="slug" value={note.slug} />
                    <input type="hidden" name="to" value={offer.url} />
                    <button type="submit" className="button small" title={t('correctHint')}>
                      {t('correct', { note: note.title })}
                    </button>
                  </form>
                ))}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {places.length > 0 ? (
        <ul className={`${styles.offers} ${styles.places}`} aria-label={t('elsewhere')}>
          {places.map((offer) => (
            <li key={offer.url}>
              <Offer offer={offer} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Offer({ offer: { url, why } }: { offer: LinkSuggestion }) {
  const t = useTranslations('links')
  return (
    <p className={styles.offer}>
      <a href={url} rel="noreferrer">
        {url}
      </a>
      <small>{t(`why.${why}`)}</small>
    </p>
  )
}
