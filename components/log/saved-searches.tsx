import { useTranslations } from 'next-intl'
import type { SavedSearch } from '@/lib/domain/saved-search'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './saved-searches.module.css'

type Props = {
  searches: SavedSearch[]
  /** Renames, moves or deletes the search `id`, by the button's `do`. */
  action: FormAction
}

/** Searches worth keeping, one press away; folded beside them, what puts them in order. Forms, so that it needs no scripts. */
export function SavedSearches({ searches, action }: Props) {
  const t = useTranslations('search.saved')
  if (searches.length === 0) return null
  return (
    <section className={styles.saved} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <ul>
        {searches.map((search) => (
          <li key={search.id}>
            <a href={paths.search({ q: search.query })} title={search.query}>
              {search.name}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('manage')}</summary>
        {searches.map((search, place) => (
          <Arrange key={search.id} search={search} place={place} action={action} />
        ))}
      </details>
    </section>
  )
}

function Arrange({ search, place, action }: { search: SavedSearch; place: number; action: FormAction }) {
  const t = useTranslations('search.saved')
  const { id, name, query } = search
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="position" value={place} />
      <input
        className="field"
        name="name"
        defaultValue={name}
        aria-label={t('name', { name })}
        maxLength={100}
        required
      />
      <code>{query}</code>
      <span>
        {/* The first button is the one that Enter in the name presses. */}
        <button type="submit" name="do" value="rename" className="button small">
          {t('rename')}
        </button>
        <button
          type="submit"
          name="do"
          value="earlier"
          className="button small"
          aria-label={t('earlier', { name })}
          disabled={place === 0}
        >
          ↑
        </button>
        <button
          type="submit"
          name="do"
          value="delete"
          className="button small"
          aria-label={t('delete', { name })}
          formNoValidate
        >
          ×
        </button>
      </span>
    </form>
  )
}
