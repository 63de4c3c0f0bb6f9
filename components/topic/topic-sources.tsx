import { useTranslations } from 'next-intl'
import { SOURCE_ROLES, type SourceListItem } from '@/lib/domain/source'
import { paths } from '@/lib/paths'
import { SourceLink } from '../source/source-link'
import styles from './topic-sources.module.css'

/** What notes on the topic cite, by role; what is first-hand comes first. */
export function TopicSources({ sources }: { sources: SourceListItem[] }) {
  const t = useTranslations('topic')
  const names = useTranslations('role')
  const note = useTranslations('note')
  const roles = SOURCE_ROLES.filter((role) => sources.some((source) => source.role === role))
  if (roles.length === 0) return null
  return (
    <dl className={styles.roles}>
      {roles.map((role) => (
        <div key={role}>
          <dt>{names(role)}</dt>
          <dd>
            <ul>
              {sources
                .filter((source) => source.role === role)
                .map((source) => (
                  <li key={source.id}>
                    <p>
                      <SourceLink source={source} />
                      {source.host ? <small>{source.host}</small> : null}
                      {source.copyOf ? <small>{note('savedCopy')}</small> : null}
                      <a
                        className={styles.more}
                        href={paths.source(source.id)}
                        aria-label={t('sourceDetails', { source: source.title ?? source.label })}
                      >
                        {t('details')}
                      </a>
                    </p>
                    <p className={styles.notes}>
                      {source.notes.slice(0, 3).map((citing) => (
                        <a key={citing.slug} href={paths.note(citing.slug)}>
                          {citing.title}
                        </a>
                      ))}
                    </p>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
