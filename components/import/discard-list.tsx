import { useTranslations } from 'next-intl'
import type { ImportReport } from '@/lib/domain/import'
import styles from './discard-list.module.css'

type Props = {
  id: number
  discards: ImportReport['discarded']
  action: ((form: FormData) => Promise<void>) | null
}

/** What the reader set aside, in full; in a preview each can be kept after all. */
export function DiscardList({ id, discards, action }: Props) {
  const t = useTranslations('import')
  if (discards.length === 0) return null
  return (
    <section className={styles.discards} aria-label={t('discards')}>
      <h2>{t('discards')}</h2>
      <ul>
        {discards.map((discard) => {
          const reason =
            `setAside.${discard.reason.replaceAll(' ', '-')}` as 'setAside.navigation-of-a-copied-page'
          return (
            <li key={discard.range.start}>
              <p>{discard.text.trim()}</p>
              <small>
                {t('line', { line: discard.line })}
                {t.has(reason) ? <span>{t(reason)}</span> : null}
              </small>
              {action ? (
                <form action={action}>
                  <input type="hidden" name="id" value={id} />
                  <button
                    type="submit"
                    name="edit"
                    value={`keep:${discard.range.start}`}
                    className="button small quiet"
                  >
                    {t('keep')}
                  </button>
                </form>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
