'use client'
import { useEffect, useRef, useState } from 'react'
import { ActiveFilters } from './active-filters'
import { ChooseProvider } from './choose'
import { FacetList } from './facet-list'
import { fill, fillCount } from './fill'
import { Found } from './found'
import { HitPreview } from './hit-preview'
import { placeOf } from './place-of'
import { ProblemList } from './problem-list'
import type { SaveSearchAction } from './save-search'
import { SearchBox } from './search-box'
import styles from './search-page.module.css'
import type { StartView } from './search-start'
import type { Answered } from './use-answers'
import { useHitWalk } from './use-hit-walk'
import { useScripted } from './use-scripted'
import { useSearchPage } from './use-search-page'
import { type SearchWords, useWords, WordsProvider } from './words'

type Props = { first: Answered; start: StartView; onSave: SaveSearchAction }

/** The whole search page below its frame: drawn by the server with its first answer, then kept in step with the typing. */
export function SearchPage({ words, ...props }: Props & { words: SearchWords }) {
  return (
    <WordsProvider words={words}>
      <Search {...props} />
    </WordsProvider>
  )
}

function Search({ first, start, onSave }: Props) {
  const page = useSearchPage(first)
  const { asked, answered, answer, status } = page
  const [wanted, setWanted] = useState<string | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const shown = answer
    ? answer.hits.map((hit) => ({ ...hit, place: placeOf(hit) }))
    : start.newest.map((note) => ({ ...note, place: null }))
  const previewed = shown.find((hit) => hit.slug === wanted) ?? null
  const walk = useHitWalk(frame, {
    onLeaveUp: () => frame.current?.querySelector('input')?.focus(),
    onPreview: setWanted,
    onClosePreview: () => {
      setWanted(null)
      return previewed !== null
    },
  })
  useTitle(asked.query)
  return (
    <ChooseProvider value={page.choose}>
      <div
        ref={frame}
        className={styles.page}
        data-start={answer || status === 'failed' ? undefined : ''}
        data-preview={previewed ? '' : undefined}
      >
        <div className={styles.head}>
          <SearchBox
            asked={asked}
            waiting={status === 'waiting'}
            onType={page.type}
            onEnter={page.keep}
            onLeaveDown={walk.enter}
          />
          <ProblemList problems={answer?.problems ?? []} asked={answered} />
          <ActiveFilters asked={asked} problems={answered === asked ? (answer?.problems ?? []) : []} />
          <Said answered={page} />
        </div>
        <div className={styles.beside}>
          {previewed ? (
            <HitPreview key={previewed.slug} hit={previewed} onClose={() => setWanted(null)} />
          ) : null}
          {answer?.facets ? <FacetList facets={answer.facets} total={answer.total} asked={answered} /> : null}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and clicks are those of the links inside. */}
        <div
          className={styles.results}
          data-status={status}
          onKeyDown={walk.onKeyDown}
          // While a preview is open it shows whichever hit the reader walks to.
          onFocus={({ target }) => previewed && target.dataset.hit && setWanted(target.dataset.hit)}
          onClickCapture={({ target }) =>
            target instanceof Element && target.closest('[data-hit]') && page.leave()
          }
        >
          <Found
            page={page}
            start={start}
            previewed={previewed?.slug ?? null}
            onPreview={setWanted}
            onSave={onSave}
          />
        </div>
      </div>
    </ChooseProvider>
  )
}

/** How much was found, for those who hear the page; empty until the scripts change something. */
function Said({ answered: { answer } }: { answered: Answered }) {
  const { says } = useWords()
  const scripted = useScripted()
  const total = answer?.total ?? 0
  const text = total > 0 ? fillCount(says.found, total) : says.foundNothing
  return (
    <p className="visually-hidden" role="status">
      {scripted && answer ? text : ''}
    </p>
  )
}

function useTitle(query: string): void {
  const { says } = useWords()
  const before = useRef(query)
  useEffect(() => {
    // The server has said it for the first query.
    if (before.current === query) return
    before.current = query
    document.title = `${query.trim() === '' ? says.submit : fill(says.titleFor, { query })} · Daybook`
  }, [query, says])
}
