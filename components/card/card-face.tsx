import { useTranslations } from 'next-intl'
import styles from './card.module.css'

/** Both sides as they are set; the back stands apart, so that a reader may try first. */
export function CardFaces({ frontHtml, backHtml }: { frontHtml: string; backHtml: string }) {
  const t = useTranslations('card')
  return (
    <div className={styles.faces}>
      <div className={`prose ${styles.front}`} dangerouslySetInnerHTML={{ __html: frontHtml }} />
      {backHtml === '' ? null : (
        <div className={styles.back}>
          <span className="visually-hidden">{t('answer')}</span>
          <div className="prose" dangerouslySetInnerHTML={{ __html: backHtml }} />
        </div>
      )}
    </div>
  )
}
