import type { PaperHit } from '@/lib/domain/search'
import { paths } from '@/lib/paths'
import { MatchChip } from './reasons'
import styles from './topic-hits.module.css'
import { useWords } from './words'

/** Papers whose title or citation key the words name. */
export function PaperHits({ papers }: { papers: PaperHit[] }) {
  const { says } = useWords()
  if (papers.length === 0) return null
  return (
    <ul className={styles.topics} aria-label={says.papers}>
      {papers.map((paper) => (
        <li key={paper.key}>
          <a href={paths.paper(paper.key)} data-hit="">
            {paper.title ?? paper.key}
          </a>
          <small>{[says.paper, paper.year ?? ''].join(' ')}</small>
          {paper.tier === 'exact' ? null : (
            <small>
              <MatchChip tier={paper.tier} typed={paper.matched} found="" />
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}
