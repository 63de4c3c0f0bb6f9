import type { SearchHit } from '@/lib/domain/search'
import { paths } from '@/lib/paths'
import { dayText } from './day-text'
import { Marked } from './marked'
import { placeOf } from './place-of'
import { Reasons } from './reasons'
import styles from './search-hit.module.css'
import { useWords } from './words'

type Props = {
  hit: SearchHit
  /** Shows or hides the preview; null where there are no scripts to do it. */
  onPreview: (() => void) | null
  previewed: boolean
}

/** One note found: its title leads to the place in its text. */
export function HitArticle({ hit, onPreview, previewed }: Props) {
  const { says, locale } = useWords()
  return (
    <article className={styles.hit} data-previewed={previewed || undefined}>
      <h2>
        <a href={paths.placeInNote(hit.slug, placeOf(hit))} data-hit={hit.slug}>
          <Marked parts={hit.titleParts} />
        </a>
      </h2>
      {hit.snippet.length > 0 ? (
        <p className={styles.snippet}>
          <Marked parts={hit.snippet} />
        </p>
      ) : null}
      <p className={styles.meta}>
        <a href={paths.day(hit.day)}>
          <time dateTime={hit.day}>{dayText(hit.day, locale)}</time>
        </a>
        <Reasons hit={hit} />
        {onPreview ? (
          <button type="button" className={styles.preview} aria-expanded={previewed} onClick={onPreview}>
            {says.preview.show}
          </button>
        ) : null}
      </p>
    </article>
  )
}
