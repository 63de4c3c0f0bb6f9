import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SuggestionKind } from '@/lib/domain/suggestions/suggestion'
import type { FormAction } from '../shell/switches'
import styles from './suggestion.module.css'

/** What every kind of offer is given; `shown`: the page shows offers of this kind alone. */
export type OfferProps<T> = { offer: T; action: FormAction; shown: SuggestionKind | undefined }

type Props = {
  offer: { kind: SuggestionKind; key: string }
  shown: SuggestionKind | undefined
  action: FormAction
  /** What the first button does; without it the offer is taken elsewhere. */
  take?: string
  /** What the offer is about, for those who hear the buttons one by one. */
  name: string
  children?: ReactNode
}

export function AnswerForm({ offer, shown, action, take, name, children }: Props) {
  const t = useTranslations('suggestion')
  return (
    <form action={action} className={styles.ways}>
      <input type="hidden" name="kind" value={offer.kind} />
      <input type="hidden" name="key" value={offer.key} />
      {shown ? <input type="hidden" name="shown" value={shown} /> : null}
      {children}
      {take ? (
        <button type="submit" name="answer" value="take" className="button small">
          {take}
        </button>
      ) : null}
      <button
        type="submit"
        name="answer"
        value="dismiss"
        className="button small quiet"
        aria-label={t('dismissLabel', { name })}
      >
        {t('dismiss')}
      </button>
    </form>
  )
}
