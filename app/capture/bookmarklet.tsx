import { useTranslations } from 'next-intl'
import styles from '@/components/writing/capture.module.css'
import { paths } from '@/lib/paths'

/** A link to drag to the bookmarks; pressed here it does nothing. */
export function Bookmarklet({ host }: { host: string }) {
  const t = useTranslations('capture')
  // The framework refuses such addresses in its elements; this one holds nothing but our own host.
  const link = `<a class="button small" href="${codeFor(host)}">${t('bookmarklet')}</a>`
  return (
    <p className={styles.bookmarklet} data-screen-only>
      <span dangerouslySetInnerHTML={{ __html: link }} /> {t('bookmarkletHint')}
    </p>
  )
}

function codeFor(host: string): string {
  const page = `http://${host.replace(/[^\w.:[\]-]/g, '')}${paths.capture()}`
  const parts = ['url=%27+f(location.href)', 'title=%27+f(document.title)', 'text=%27+f(getSelection())']
  return `javascript:(f=>void open(%27${page}?${parts.join('+%27&amp;')}))(encodeURIComponent)`
}
