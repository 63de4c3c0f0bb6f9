import { useTranslations } from 'next-intl'
import type { SuggestionKind } from '@/lib/domain/suggestions/suggestion'
import { paths } from '@/lib/paths'
import styles from './topic-suggestions.module.css'

type Props = { suggestions: { kind: SuggestionKind | 'has-version'; key: string; name: string }[] }

/** What may be so about the topic and waits for the writer's word. */
export function TopicSuggestions({ suggestions }: Props) {
  const t = useTranslations('topic')
  if (suggestions.length === 0) return null
  return (
    <section className={styles.suggestions} aria-labelledby="suggestions">
      <h2 id="suggestions">{t('suggestions')}</h2>
      <ul>
        {suggestions.map(({ kind, key, name }) => (
          <li key={`${kind} ${key}`}>
            <a href={paths.suggestions({ kind: kind === 'has-version' ? 'version-of' : kind })}>
              {t(`suggest.${kind}`, { name })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
