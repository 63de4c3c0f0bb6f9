import { useTranslations } from 'next-intl'
import type { TermPair } from '@/lib/domain/term-pairs/term-pair'
import type { FormAction } from '../shell/switches'
import styles from './term.module.css'

/** `kept`: what was refused a moment ago, so that nothing need be typed again. */
export function TermForm({ action, kept }: { action: FormAction; kept: TermPair }) {
  const t = useTranslations('term')
  return (
    <form action={action} className={styles.form} aria-label={t('addHeading')}>
      <input type="hidden" name="do" value="add" />
      <TermFields pair={kept} />
      <button type="submit" className="button">
        {t('add')}
      </button>
    </form>
  )
}

/** Both sides of a pair, each with its label above it. */
export function TermFields({ pair: { chinese, english } }: { pair: TermPair }) {
  const t = useTranslations('term')
  return (
    <>
      <label>
        <span>{t('chinese')}</span>
        <input className="field" name="chinese" lang="zh" defaultValue={chinese} maxLength={100} required />
      </label>
      <label>
        <span>{t('english')}</span>
        <input className="field" name="english" lang="en" defaultValue={english} maxLength={100} required />
      </label>
    </>
  )
}
