import { useTranslations } from 'next-intl'
import type { Suggestion } from '@/lib/domain/suggestions/suggestion'
import { AnswerForm, type OfferProps } from './answer-form'
import { OfferPlaces } from './offer-places'
import styles from './suggestion.module.css'

type Offer = Extract<Suggestion, { kind: 'spelling' }>

export function SpellingOffer({ offer, ...rest }: OfferProps<Offer>) {
  const t = useTranslations('suggestion')
  const { name, like, why, topic, places } = offer
  const names = { name, topic: topic.name }
  return (
    <>
      <h3>{t('isSpelling', names)}</h3>
      <p className={styles.why}>{t('spellingWhy', { why, like })}</p>
      <OfferPlaces places={places} />
      <AnswerForm offer={offer} name={t('isSpelling', names)} take={t('addSpelling', names)} {...rest} />
    </>
  )
}
