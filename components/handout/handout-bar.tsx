import { useLocale, useTranslations } from 'next-intl'
import { HANDOUT_STYLES, type Handout } from '@/lib/domain/handout/handout'
import { paths } from '@/lib/paths'
import styles from './handout.module.css'

/** What the handout is to have, and ways to take it along. Not printed. */
export function HandoutBar({ handout, whole }: { handout: Handout; whole: boolean }) {
  const t = useTranslations('handout')
  const { meeting, style } = handout
  const markdown = new URLSearchParams({
    format: 'md',
    language: useLocale(),
    style,
    ...(whole ? { whole: '1' } : {}),
  })
  return (
    <div className={styles.bar} data-screen-only>
      <a href={paths.meeting(meeting.id)}>← {t('backToBrief')}</a>
      <form action={paths.handout(meeting.id)} className={styles.choice} aria-label={t('controls')}>
        <label>
          {t('style')}
          <select name="style" defaultValue={style} className="field">
            {HANDOUT_STYLES.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('length')}
          <select name="whole" defaultValue={whole ? '1' : ''} className="field">
            <option value="">{t('twoPages')}</option>
            <option value="1">{t('whole')}</option>
          </select>
        </label>
        <button type="submit" className="button">
          {t('apply')}
        </button>
      </form>
      <a className="button" href={paths.api(`meetings/${meeting.id}/handout?${markdown}`)} download>
        {t('markdown')}
      </a>
      <p className={styles.hint}>{t('printHint')}</p>
    </div>
  )
}
