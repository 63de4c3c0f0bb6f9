import { useTranslations } from 'next-intl'
import type { Handout } from '@/lib/domain/handout/handout'
import { paths } from '@/lib/paths'
import styles from './handout.module.css'

/** Papers by number, then the pages that belong to none, each with where it leads: readable on paper too. */
export function HandoutReferences({ handout: { references, links } }: { handout: Handout }) {
  const t = useTranslations('handout')
  return (
    <>
      {references.length > 0 ? (
        <section className={styles.end}>
          <h2>{t('references')}</h2>
          <ol className={styles.numbered}>
            {references.map(({ number, text, url, key, named }) => (
              <li key={key} className={`${styles.item} ${styles.reference}`} id={`reference-${number}`}>
                <a href={paths.paper(key)}>{text}</a>
                {named ? null : (
                  <a className={styles.unnamed} href={paths.editPaper(key)} data-screen-only>
                    {t('untitledPaper')}
                  </a>
                )}
                {url && !text.includes(url) ? <Address url={url} /> : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {links.length > 0 ? (
        <section className={styles.end}>
          <h2>{t('links')}</h2>
          <ul>
            {links.map(({ title, url }) => (
              <li key={url} className={styles.item}>
                {title}
                <Address url={url} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Address({ url }: { url: string }) {
  return (
    <a className={styles.address} href={url} rel="noreferrer">
      {url.replace(/^https?:\/\//, '')}
    </a>
  )
}
