import { useTranslations } from 'next-intl'
import {
  SUGGESTION_KINDS,
  type SuggestionCounts,
  type SuggestionKind,
} from '@/lib/domain/suggestions/suggestion'
import { paths } from '@/lib/paths'
import styles from './suggestion.module.css'

type Props = { counts: SuggestionCounts; terms: number; only: SuggestionKind | undefined }

/** The kinds of offers and how many there are of each; terms have a page of their own. */
export function SuggestionNav({ counts, terms, only }: Props) {
  const t = useTranslations('suggestion')
  const kinds = SUGGESTION_KINDS.filter((kind) => counts[kind] > 0)
  return (
    <nav aria-label={t('sections')} className={styles.nav}>
      {only ? <a href={paths.suggestions()}>{t('back')}</a> : null}
      {kinds.map((kind) => (
        <a
          key={kind}
          href={only ? paths.suggestions({ kind }) : `#${kind}`}
          aria-current={kind === only ? 'page' : undefined}
        >
          {t(kind)} <small>{counts[kind]}</small>
        </a>
      ))}
      <a href={paths.terms()}>
        {t('terms')} <small>{terms}</small>
      </a>
    </nav>
  )
}
