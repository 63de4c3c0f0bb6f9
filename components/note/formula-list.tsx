import { useTranslations } from 'next-intl'
import type { Formula } from '@/lib/domain/note'
import styles from './formula-list.module.css'

/** The TeX of every formula, to copy by keyboard or without scripts. */
export function FormulaList({ formulas }: { formulas: Formula[] }) {
  const t = useTranslations('note')
  const different = [...new Set(formulas.map((formula) => formula.tex.trim()))]
  if (different.length === 0) return null
  return (
    <details className={styles.formulas} data-screen-only>
      <summary>{t('formulas', { count: different.length })}</summary>
      <ul>
        {different.map((tex) => (
          <li key={tex}>
            <code>{tex}</code>
            <button type="button" className="button small quiet" data-tex={tex}>
              {t('copy')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
