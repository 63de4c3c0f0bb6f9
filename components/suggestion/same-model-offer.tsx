import { useTranslations } from 'next-intl'
import type { OfferedTopic, Suggestion } from '@/lib/domain/suggestions/suggestion'
import { paths } from '@/lib/paths'
import { AnswerForm, type OfferProps } from './answer-form'
import { OfferPlaces } from './offer-places'
import styles from './suggestion.module.css'

type Offer = Extract<Suggestion, { kind: 'same-model' }>

/** Two topics that may be one: merge the lesser into the greater, the other way round, or say that they are two. */
export function SameModelOffer({ offer, ...rest }: OfferProps<Offer>) {
  const t = useTranslations('topicWork')
  const { why, names, from, into } = offer
  return (
    <>
      <h3>{t(why, { one: names[0], other: names[1] })}</h3>
      <div className={styles.both}>
        <Side topic={from} />
        <Side topic={into} />
      </div>
      <AnswerForm offer={offer} name={`${from.name}, ${into.name}`} {...rest}>
        <a className="button small" href={paths.editTopic(from.slug, { do: 'merge', into: into.slug })}>
          {t('mergeInto', { topic: from.name, into: into.name })}
        </a>
        <a className="button small" href={paths.editTopic(into.slug, { do: 'merge', into: from.slug })}>
          {t('mergeInto', { topic: into.name, into: from.name })}
        </a>
      </AnswerForm>
    </>
  )
}

/** A topic that is there, with the places that name it. */
export function Side({ topic }: { topic: OfferedTopic }) {
  const t = useTranslations('suggestion')
  return (
    <div>
      <p className={styles.side}>
        <a href={paths.topic(topic.slug)}>{topic.name}</a> <small>{t('notes', { notes: topic.notes })}</small>
      </p>
      <OfferPlaces places={topic.places} />
    </div>
  )
}
