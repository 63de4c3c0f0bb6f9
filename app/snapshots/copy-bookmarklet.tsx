import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import styles from './snapshots.module.css'

/**
 * A link to drag to the bookmarks. It brings nothing but an address: a page of another site may not write here, so the
 * saved file itself is dropped by hand.
 */
export function CopyBookmarklet({ host }: { host: string }) {
  const t = useTranslations('snapshot')
  // The framework refuses such addresses in its elements; this one holds nothing but our own host and words.
  const link = `<a class="button small" href="${codeFor(host)}">${t('bookmarklet')}</a>`
  return (
    <p className={styles.bookmarklet} data-screen-only>
      <span dangerouslySetInnerHTML={{ __html: link }} /> {t('bookmarkletHint')}
    </p>
  )
}

function codeFor(host: string): string {
  const page = `http://${host.replace(/[^\w.:[\]-]/g, '')}${paths.snapshots()}`
  return `javascript:void open(%27${page}?url=%27+encodeURIComponent(location.href))`
}
