import { useTranslations } from 'next-intl'
import { CARD_KINDS, type CardKind } from '@/lib/domain/cards/card'
import styles from './card.module.css'

type Props = { kind?: CardKind; front?: string; back?: string; fixedKind?: boolean }

/** Kind and both sides, each with its label above it. */
export function CardFields({ kind = 'definition', front = '', back = '', fixedKind = false }: Props) {
  const t = useTranslations('card')
  return (
    <div className={styles.fields}>
      {fixedKind ? null : (
        <label>
          <span>{t('kind')}</span>
          <select className="field" name="kind" defaultValue={kind}>
            {CARD_KINDS.map((name) => (
              <option key={name} value={name}>
                {t(`kind_${name}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{t('front')}</span>
        <textarea className="field" name="front" rows={rowsFor(front)} defaultValue={front} required />
      </label>
      <label>
        <span>{t('back')}</span>
        <textarea className="field" name="back" rows={rowsFor(back)} defaultValue={back} />
      </label>
      <p className={styles.hint}>{t('clozeHint', { open: '{{', close: '}}' })}</p>
    </div>
  )
}

const rowsFor = (text: string) =>
  Math.min(14, Math.max(2, Math.ceil(text.split('\n').length + text.length / 90)))
