import { useTranslations } from 'next-intl'
import { CARD_KINDS } from '@/lib/domain/cards/card'
import { paths } from '@/lib/paths'
import styles from './card.module.css'

const STATES = ['all', 'new', 'due', 'suspended', 'trash'] as const

type Props = { q: string; kind: string; state: string }

/** Which cards the list shows: a form whose answer is an address. */
export function CardFilter({ q, kind, state }: Props) {
  const t = useTranslations('card')
  return (
    <search>
      <form action={paths.cards()} className={styles.filter}>
        <label className={styles.wide}>
          <span>{t('search')}</span>
          <input className="field" type="search" name="q" defaultValue={q} maxLength={200} />
        </label>
        <label>
          <span>{t('kind')}</span>
          <select className="field" name="kind" defaultValue={kind}>
            <option value="">{t('anyKind')}</option>
            {CARD_KINDS.map((name) => (
              <option key={name} value={name}>
                {t(`kind_${name}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('state')}</span>
          <select className="field" name="state" defaultValue={state}>
            {STATES.map((name) => (
              <option key={name} value={name}>
                {t(`state_${name}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t('find')}
        </button>
      </form>
    </search>
  )
}
