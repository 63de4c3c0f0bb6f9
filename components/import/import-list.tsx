import { useLocale, useTranslations } from 'next-intl'
import type { ImportSummary } from '@/lib/domain/import'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './import-list.module.css'

type FormAction = (form: FormData) => Promise<void>
type Props = { imports: ImportSummary[]; zone: string; undo: FormAction; drop: FormAction }

/** Imports made and begun, newest first, each with its way back. */
export function ImportList({ imports, zone, undo, drop }: Props) {
  const t = useTranslations('import')
  const words = dateWords(useLocale())
  if (imports.length === 0) return null
  return (
    <section className={styles.list} aria-labelledby="past-imports">
      <h2 id="past-imports">{t('past')}</h2>
      <ul>
        {imports.map((one) => (
          <li key={one.id}>
            <div>
              <a href={paths.import(one.id)}>{one.name}</a>
              <small>
                <time dateTime={one.createdAt}>{words.moment(one.createdAt, zone)}</time>
                {one.status === 'done' ? <span>{t('notes', { notes: one.notes })}</span> : null}
              </small>
            </div>
            <span data-status={one.status}>{t(`status.${one.status}`)}</span>
            {one.status === 'undone' ? (
              <span />
            ) : (
              <form action={one.status === 'done' ? undo : drop}>
                <input type="hidden" name="id" value={one.id} />
                <button type="submit" className="button small">
                  {one.status === 'done' ? t('undo') : t('dropPreview')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
