import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'
import styles from './question.module.css'

type Props = { action: FormAction; kept: string; back: string; note?: string }

/** A question by hand; `kept` is what was refused a moment ago, `note` the one it is about. */
export function AskForm({ action, kept, back, note }: Props) {
  const t = useTranslations('question')
  return (
    <form action={action} className={styles.ask} aria-label={t('askHeading')}>
      <input type="hidden" name="do" value="ask" />
      <input type="hidden" name="back" value={back} />
      {note === undefined ? null : <input type="hidden" name="note" value={note} />}
      <label>
        <span className="visually-hidden">{t('askLabel')}</span>
        <input
          className="field"
          name="text"
          placeholder={t('askHint')}
          maxLength={1000}
          defaultValue={kept}
          autoComplete="off"
          required
        />
      </label>
      <button type="submit" className="button">
        {t('ask')}
      </button>
    </form>
  )
}
