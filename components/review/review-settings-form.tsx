import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'
import styles from './review-settings-form.module.css'

type Props = { retention: number; newPerDay: number; action: FormAction; told: 'saved' | 'wrong' | null }

/** How much is to be remembered, and how many new cards a day. */
export function ReviewSettingsForm({ retention, newPerDay, action, told }: Props) {
  const t = useTranslations('review')
  return (
    <section id="settings" className={styles.settings} aria-labelledby="review-settings">
      <h2 id="review-settings">{t('settings')}</h2>
      {told ? (
        <p role={told === 'saved' ? 'status' : 'alert'}>{t(told === 'saved' ? 'saved' : 'settingsWrong')}</p>
      ) : null}
      <form action={action}>
        <label>
          <span>{t('retention')} (%)</span>
          <input
            className="field"
            type="number"
            name="retention"
            min={70}
            max={97}
            defaultValue={Math.round(retention * 100)}
            aria-describedby="retention-hint"
            required
          />
        </label>
        <label>
          <span>{t('newPerDay')}</span>
          <input
            className="field"
            type="number"
            name="newPerDay"
            min={0}
            max={500}
            defaultValue={newPerDay}
            required
          />
        </label>
        <button type="submit" className="button">
          {t('save')}
        </button>
      </form>
      <p id="retention-hint">
        {t('retentionHint')} {t('settingsHint')}
      </p>
    </section>
  )
}
