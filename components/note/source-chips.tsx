import { useTranslations } from 'next-intl'
import type { SourceRef } from '@/lib/domain/source'
import { SourceLink } from '../source/source-link'
import styles from './chips.module.css'

/** Sources of a note in one line, each with its role. */
export function SourceChips({ sources }: { sources: SourceRef[] }) {
  const t = useTranslations('role')
  return sources.map((source) => (
    <span key={`${source.canonicalUrl} ${source.url}`} className={styles.source}>
      <b>{t(source.role)}</b>
      <SourceLink source={source} />
    </span>
  ))
}
