import { useTranslations } from 'next-intl'
import type { CardDraft } from '@/lib/domain/cards/card'
import type { FormAction } from '../shell/switches'
import styles from './card.module.css'
import { CardFaces } from './card-face'
import { CardRow, type CardRowProps, Sent, shortFront } from './card-row'

type Props = CardRowProps & {
  slug: string
  /** Its key, where it was drawn. */
  drawnBy: string | null
  renewal: (CardDraft & { frontHtml: string; backHtml: string }) | null
  gone: boolean
  answer: FormAction
}

/** A card on the page of its note: where the note has changed since, its new text is shown beside it. */
export function NoteCardRow({ slug, drawnBy, renewal, gone, answer, ...row }: Props) {
  const t = useTranslations('card')
  const front = shortFront(row.card.front)
  return (
    <>
      <CardRow {...row} inNote />
      {gone ? <p className={styles.hint}>{t('lineGone')}</p> : null}
      {renewal && drawnBy !== null ? (
        <div className={styles.renewal}>
          <p>{t('renewal')}</p>
          <CardFaces {...renewal} />
          <form action={answer} className={styles.ways}>
            <Sent place={{ slug, key: drawnBy }} />
            <button
              type="submit"
              className="button small"
              name="do"
              value="renew"
              aria-label={t('renewLabel', { front })}
            >
              {t('renew')}
            </button>
            <button
              type="submit"
              className="button small quiet"
              name="do"
              value="keep"
              aria-label={t('keepLabel', { front })}
            >
              {t('keep')}
            </button>
          </form>
        </div>
      ) : null}
    </>
  )
}
