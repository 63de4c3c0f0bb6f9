import { useTranslations } from 'next-intl'
import type { PaperSource, PaperView } from '@/lib/domain/papers/paper'
import { SOURCE_ROLES } from '@/lib/domain/source'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './paper.module.css'

type Props = { paper: PaperView; action: FormAction }

/** The links that belong to a paper by what they are to it, and a form to add one that a note cites. */
export function PaperSources({ paper, action }: Props) {
  const t = useTranslations('paper')
  const ordered = SOURCE_ROLES.flatMap((role) => paper.sources.filter((source) => source.role === role))
  return (
    <>
      {ordered.length > 0 ? (
        <ul className={styles.links}>
          {ordered.map((source) => (
            <li key={source.id}>
              <SourceRole source={source} />
              <a href={source.url} rel="noreferrer">
                {source.title ?? source.label}
              </a>
              <span className={styles.quiet}>
                {source.host} <a href={paths.source(source.id)}>{t('sourcePage')}</a>
              </span>
              <form action={action}>
                <input type="hidden" name="key" value={paper.key} />
                <input type="hidden" name="source" value={source.id} />
                <button
                  type="submit"
                  name="do"
                  value="release"
                  className="button small quiet"
                  aria-label={t('releaseSource', { source: source.label })}
                >
                  {t('release')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t('noSources')}</p>
      )}
      <form action={action} className={styles.line}>
        <input type="hidden" name="key" value={paper.key} />
        <input
          className={`field ${styles.wide}`}
          name="source"
          inputMode="url"
          required
          aria-label={t('assignHint')}
          placeholder={t('assignHint')}
        />
        <button type="submit" name="do" value="assign" className="button">
          {t('assign')}
        </button>
      </form>
    </>
  )
}

function SourceRole({ source }: { source: PaperSource }) {
  const t = useTranslations('paper')
  const role = useTranslations('role')
  if (source.role !== 'paper') return <small>{role(source.role)}</small>
  const preprint = /(^|\.)(arxiv\.org|biorxiv\.org|medrxiv\.org)$/.test(source.host)
  return <small>{preprint ? t('preprint') : t('published')}</small>
}
