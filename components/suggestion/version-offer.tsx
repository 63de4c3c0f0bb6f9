import { useTranslations } from 'next-intl'
import type { Suggestion } from '@/lib/domain/suggestions/suggestion'
import { AnswerForm, type OfferProps } from './answer-form'
import { Side } from './same-model-offer'
import styles from './suggestion.module.css'

type Offer = Extract<Suggestion, { kind: 'version-of' }>

export function VersionOffer({ offer, ...rest }: OfferProps<Offer>) {
  const t = useTranslations('suggestion')
  const { version, ancestor, ancestorName } = offer
  const names = { version: version.name, ancestor: ancestorName }
  return (
    <>
      <h3>{t(ancestor ? 'isVersion' : 'isVersionOfNew', names)}</h3>
      <div className={styles.both}>
        <Side topic={version} />
        {ancestor ? <Side topic={ancestor} /> : null}
      </div>
      <AnswerForm
        offer={offer}
        name={t('isVersion', names)}
        take={t(ancestor ? 'setVersion' : 'setVersionOfNew', names)}
        {...rest}
      />
    </>
  )
}
