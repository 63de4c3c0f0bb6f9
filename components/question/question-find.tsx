import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import styles from './question.module.css'

/** Letters to find among the questions; what else was chosen stays. */
export function QuestionFind({ query: { q = '', ...rest } }: { query: Record<string, string> }) {
  const t = useTranslations('question')
  return (
    <search>
      <form action={paths.questions()} className={styles.find}>
        {Object.entries(rest).map(([name, value]) =>
          value === '' ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label>
          <span className="visually-hidden">{t('findLabel')}</span>
          <input className="field" type="search" name="q" defaultValue={q} placeholder={t('findLabel')} />
        </label>
        <button type="submit" className="button small">
          {t('find')}
        </button>
      </form>
    </search>
  )
}
