import type { SearchAnswer } from '@/lib/domain/search'
import { paths } from '@/lib/paths'
import type { Asked } from './ask-search'
import { AskLink } from './choose'
import { fillCount } from './fill'
import styles from './result-bar.module.css'
import { SaveSearch, type SaveSearchAction } from './save-search'
import { useWords } from './words'

type Props = { answer: SearchAnswer; asked: Asked; onSave: SaveSearchAction }

/** One line over the results: how many, exactly or not, a better spelling, and a way to keep the search. */
export function ResultBar({ answer, asked, onSave }: Props) {
  const { says, select } = useWords()
  const exactTotal = answer.counts.exact ?? 0
  // While some stand above the divider, the fold says how many stand below.
  const shown = exactTotal > 0 ? exactTotal : answer.total
  return (
    <div className={styles.bar}>
      <p>{answer.total > 0 ? fillCount(says.found, shown) : says.foundNothing}</p>
      <AskLink
        className={styles.toggle}
        asked={{ ...asked, exact: !asked.exact }}
        aria-current={asked.exact ? 'true' : undefined}
        title={says.exactOnlyHint}
      >
        {says.exactOnly}
      </AskLink>
      {answer.didYouMean ? (
        <p className={styles.meant}>
          {says.meant} <AskLink asked={{ ...asked, query: answer.didYouMean }}>{answer.didYouMean}</AskLink>
        </p>
      ) : null}
      {exactTotal > 0 ? (
        <a className={styles.toggle} href={paths.selectFound({ q: asked.query, select: '1' })}>
          {select}
        </a>
      ) : null}
      <SaveSearch key={asked.query} query={asked.query} action={onSave} />
    </div>
  )
}
