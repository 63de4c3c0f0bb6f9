import { useTranslations } from 'next-intl'
import styles from './select-link.module.css'

/** Turns the boxes of a list on. */
export function SelectLink({ href }: { href: string }) {
  const t = useTranslations('select')
  return (
    <p className={styles.link} data-screen-only>
      <a href={href} rel="nofollow">
        {t('begin')}
      </a>
    </p>
  )
}
