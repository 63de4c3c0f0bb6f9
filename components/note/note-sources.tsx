import { useTranslations } from 'next-intl'
import { SOURCE_ROLES, type SourceRef } from '@/lib/domain/source'
import { SourceLink } from '../source/source-link'
import styles from './note-sources.module.css'

/** What a note cites, by role, in full. */
export function NoteSources({ sources }: { sources: SourceRef[] }) {
  const t = useTranslations('role')
  const note = useTranslations('note')
  if (sources.length === 0) return null
  const roles = SOURCE_ROLES.filter((role) => sources.some((source) => source.role === role))
  return (
    <dl className={styles.sources} aria-label={note('sources')}>
      {roles.map((role) => (
        <div key={role}>
          <dt>{t(role)}</dt>
          <dd>
            {sources
              .filter((source) => source.role === role)
              .map((source) => (
                <p key={`${source.canonicalUrl} ${source.url}`}>
                  <SourceLink source={source} />
                  {source.host ? <small>{source.host}</small> : null}
                  {source.copyOf ? <small>{note('savedCopy')}</small> : null}
                </p>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
