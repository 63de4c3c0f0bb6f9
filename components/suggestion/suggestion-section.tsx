import { useTranslations } from 'next-intl'
import type { Suggestion, SuggestionKind } from '@/lib/domain/suggestions/suggestion'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { NewTopicOffer } from './new-topic-offer'
import { SameModelOffer } from './same-model-offer'
import { SpellingOffer } from './spelling-offer'
import styles from './suggestion.module.css'
import { VersionOffer } from './version-offer'

type Props = {
  kind: SuggestionKind
  offers: Suggestion[]
  total: number
  only: SuggestionKind | undefined
  action: FormAction
}

/** Offers of one kind, each with a form of its own to take or dismiss it. */
export function SuggestionSection({ kind, offers, total, only, action }: Props) {
  const t = useTranslations('suggestion')
  return (
    <section id={kind} className={styles.section} aria-labelledby={`${kind}-heading`}>
      <h2 id={`${kind}-heading`}>
        {t(kind)} <small>{total}</small>
      </h2>
      <ol className={styles.offers}>
        {offers.map((offer) => (
          <li key={offer.key}>
            <Offer offer={offer} action={action} shown={only} />
          </li>
        ))}
      </ol>
      {total > offers.length && !only ? (
        <a className="button small" href={paths.suggestions({ kind })}>
          {t('all', { count: total })}
        </a>
      ) : null}
    </section>
  )
}

type OfferProps = { offer: Suggestion; action: FormAction; shown: SuggestionKind | undefined }

function Offer({ offer, ...rest }: OfferProps) {
  switch (offer.kind) {
    case 'same-model':
      return <SameModelOffer offer={offer} {...rest} />
    case 'version-of':
      return <VersionOffer offer={offer} {...rest} />
    case 'spelling':
      return <SpellingOffer offer={offer} {...rest} />
    case 'new-topic':
      return <NewTopicOffer offer={offer} {...rest} />
  }
}
