import { useTranslations } from 'next-intl'
import styles from './slides-links.module.css'

/** Leads to slides of what stands on the page: presented, and as files. */
export function SlidesLinks({ present, file }: { present: string; file: string }) {
  const t = useTranslations('slides')
  return (
    <span className={styles.links} data-screen-only>
      <a className="button small" href={present}>
        {t('present')}
      </a>
      <a className="button small quiet" href={file} download aria-label={t('file')} title={t('file')}>
        ↓ .html
      </a>
      <a
        className="button small quiet"
        href={`${file}&format=pptx`}
        download
        aria-label={t('pptx')}
        title={t('pptx')}
      >
        ↓ .pptx
      </a>
    </span>
  )
}
