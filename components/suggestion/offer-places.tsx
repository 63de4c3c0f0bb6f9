import { useLocale, useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import type { SuggestionPlace } from '@/lib/domain/suggestions/suggestion'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './suggestion.module.css'

/** Places in notes that speak for an offer; each leads to its words in the note. */
export function OfferPlaces({ places }: { places: SuggestionPlace[] }) {
  const t = useTranslations('suggestion')
  const words = dateWords(useLocale())
  if (places.length === 0) return null
  return (
    <ul className={styles.places} aria-label={t('places')}>
      {places.map((place) => (
        <li key={`${place.slug} ${place.words} ${place.before}`}>
          <a href={paths.placeInNote(place.slug, place.words)}>
            {place.words === '' ? (
              <span>
                {place.title} <em>{t('tagged')}</em>
              </span>
            ) : (
              <span>
                {place.before}
                <mark>{place.words}</mark>
                {place.after}
              </span>
            )}
            <time dateTime={place.day}>{words.date(place.day as Day)}</time>
          </a>
        </li>
      ))}
    </ul>
  )
}
