import { paths } from '@/lib/paths'
import { HITS_SHOWN } from './ask-search'
import styles from './found.module.css'
import { NothingFound } from './nothing-found'
import { ResultBar } from './result-bar'
import type { SaveSearchAction } from './save-search'
import { SearchResults } from './search-results'
import { SearchStart, type StartView } from './search-start'
import { useScripted } from './use-scripted'
import type { SearchPageState } from './use-search-page'
import { useWords } from './words'

type Props = {
  page: SearchPageState
  start: StartView
  previewed: string | null
  onPreview: (slug: string | null) => void
  onSave: SaveSearchAction
}

/** What stands under the box: the start, what was found, or that nothing was. */
export function Found({ page, start, previewed, onPreview, onSave }: Props) {
  const { says } = useWords()
  const scripted = useScripted()
  const { answer, answered, status } = page
  if (status === 'failed') {
    return (
      <p role="alert" className={styles.failed}>
        {says.failed}
        <button type="button" className="button small" onClick={page.again}>
          {says.again}
        </button>
      </p>
    )
  }
  if (!answer) return <SearchStart {...start} />
  const nothing =
    answer.hits.length + answer.topics.length + answer.papers.length + answer.snapshots.length === 0
  return (
    <>
      <ResultBar answer={answer} asked={answered} onSave={onSave} />
      {nothing ? (
        <NothingFound asked={answered} meant={answer.didYouMean} topics={start.topics} />
      ) : (
        <SearchResults
          answer={answer}
          more={moreOf(page)}
          onPreview={scripted ? (slug) => onPreview(slug === previewed ? null : slug) : null}
          previewed={previewed}
        />
      )}
    </>
  )
}

function moreOf({ answer, answered, from, askMore }: SearchPageState) {
  const shown = from + (answer?.hits.length ?? 0)
  const left = (answer?.total ?? 0) - shown
  if (left <= 0) return null
  const exact = answered.exact ? '1' : undefined
  return {
    href: paths.search({ q: answered.query, exact, from: String(shown) }),
    count: Math.min(left, HITS_SHOWN),
    ask: askMore,
  }
}
