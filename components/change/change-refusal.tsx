import { useTranslations } from 'next-intl'
import type { Change } from '@/lib/domain/change'
import styles from './change.module.css'
import { ChangeSentence } from './change-sentence'

type Props = {
  change: Change
  /** Names of what is no longer as the change left it. */
  touched: string[]
  /** Changes to take back before it. */
  first: Change[]
}

/** Why a change was not taken back. */
export function ChangeRefusal({ change, touched, first }: Props) {
  const t = useTranslations('changes')
  return (
    <div className={styles.refusal} role="alert">
      <p>
        {t('refused')} <ChangeSentence {...change} />
      </p>
      <p>{t('touched', { names: touched.join(t('comma')) })}</p>
      {first.length > 0 ? (
        <>
          <p>{t('first')}</p>
          <ul>
            {first.map((later) => (
              <li key={later.id}>
                <ChangeSentence {...later} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
