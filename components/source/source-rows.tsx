import { useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import type { SourceListItem } from '@/lib/domain/source'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { RemoveSource } from '../trash/remove-source'
import { SourceLink } from './source-link'
import styles from './source-rows.module.css'

type Props = {
  sources: SourceListItem[]
  /** Takes the source with this `url` off the list. */
  remove?: FormAction
}

/** Sources, one a row: role, where it leads, the notes that cite it with their days. */
export function SourceRows({ sources, remove }: Props) {
  const t = useTranslations('role')
  const note = useTranslations('note')
  const topic = useTranslations('topic')
  return (
    <ul className={styles.rows}>
      {sources.map((source) => (
        <li key={source.canonicalUrl}>
          <span className={styles.role}>{t(source.role)}</span>
          <div>
            <p className={styles.link}>
              <SourceLink source={source} />
              {source.host ? <small>{source.host}</small> : null}
              {source.copyOf ? <small>{note('savedCopy')}</small> : null}
              <a
                className={styles.more}
                href={paths.source(source.id)}
                aria-label={topic('sourceDetails', { source: source.title ?? source.label })}
              >
                {topic('details')}
              </a>
            </p>
            {source.title ? <p className={styles.title}>{source.title}</p> : null}
            {source.notes.map((citing) => (
              <p key={citing.slug} className={styles.note}>
                <a href={paths.note(citing.slug)}>{citing.title}</a>
                <a href={paths.day(citing.day as Day)}>
                  <time dateTime={citing.day}>{citing.day}</time>
                </a>
              </p>
            ))}
          </div>
          {remove ? <RemoveSource source={source} action={remove} /> : null}
        </li>
      ))}
    </ul>
  )
}
