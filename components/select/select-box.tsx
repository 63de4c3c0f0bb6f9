import { useTranslations } from 'next-intl'
import styles from './select-box.module.css'

/** Id of the form on the page that the boxes of all its rows belong to. */
export const SELECTION = 'selection'

/** Class of a row that makes room for its box. */
export const selectable = styles.row

/** The box that chooses a note in a list; it lies at the row's left end. */
export function SelectBox({ slug, title }: { slug: string; title: string }) {
  const t = useTranslations('select')
  return (
    <label className={styles.box} data-screen-only>
      <input
        type="checkbox"
        name="slugs"
        value={slug}
        form={SELECTION}
        aria-label={t('one', { title })}
        data-select
      />
    </label>
  )
}
