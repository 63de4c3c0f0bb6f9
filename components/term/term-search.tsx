import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import styles from './term.module.css'

export function TermSearch({ q }: { q: string }) {
  const t = useTranslations('term')
  return (
    <search>
      <form action={paths.terms()} className={styles.search}>
        <input
          className="field"
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t('search')}
          placeholder={t('search')}
          maxLength={200}
        />
        <button type="submit" className="button">
          {t('find')}
        </button>
      </form>
    </search>
  )
}
