import { useTranslations } from 'next-intl'
import type { Suggestion } from '@/lib/domain/suggestions/suggestion'
import { TOPIC_KINDS } from '@/lib/domain/topic'
import { AnswerForm, type OfferProps } from './answer-form'
import { OfferPlaces } from './offer-places'
import styles from './suggestion.module.css'

type Offer = Extract<Suggestion, { kind: 'new-topic' }>

/** A name that may be a subject; its kind is guessed and may be said. */
export function NewTopicOffer({ offer, ...rest }: OfferProps<Offer>) {
  const t = useTranslations('suggestion')
  const kinds = useTranslations('kind')
  const { name, alias, why, times, notes, guess, versionOf, places } = offer
  return (
    <>
      <h3>{name}</h3>
      <p className={styles.why}>
        {t('newWhy', { why, alias: alias ?? '', times, notes })}
        {versionOf ? <> {t('newVersion', { topic: versionOf.name })}</> : null}
      </p>
      <OfferPlaces places={places} />
      <AnswerForm offer={offer} name={name} take={t('make')} {...rest}>
        <select
          name="topicKind"
          defaultValue={guess}
          className={styles.kind}
          aria-label={t('kind', { name })}
        >
          {TOPIC_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds(kind)}
            </option>
          ))}
        </select>
      </AnswerForm>
    </>
  )
}
