import { SEARCH_TIERS, type SearchAnswer, type SearchHit, type SearchTier } from '@/lib/domain/search'
import { fillCount } from './fill'
import { PaperHits } from './paper-hits'
import { HitArticle } from './search-hit'
import styles from './search-results.module.css'
import { SnapshotHits } from './snapshot-hits'
import { TopicHits } from './topic-hits'
import { useWords } from './words'

type HitControls = {
  /** Null where there are no scripts. */
  onPreview: ((slug: string) => void) | null
  previewed: string | null
}
type Props = HitControls & {
  answer: SearchAnswer
  /** Leads to the hits after these; null at the end. */
  more: { href: string; count: number; ask: () => void } | null
}

/** Topics first, then notes as typed, then, under a divider and folded, notes that are spelled otherwise. */
export function SearchResults({ answer, more, ...controls }: Props) {
  const { says } = useWords()
  const exact = answer.hits.filter((hit) => hit.tier === 'exact')
  const weaker = answer.hits.filter((hit) => hit.tier !== 'exact')
  const next = more ? (
    <p className={styles.more}>
      <a
        className="button"
        href={more.href}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          more.ask()
        }}
      >
        {fillCount(says.more, more.count)}
      </a>
    </p>
  ) : null
  return (
    <>
      <TopicHits topics={answer.topics} />
      <PaperHits papers={answer.papers} />
      <HitList hits={exact} {...controls} />
      {weaker.length > 0 ? (
        <WeakerHits hits={weaker} counts={answer.counts} folded={exact.length > 0} {...controls}>
          {next}
        </WeakerHits>
      ) : (
        next
      )}
      <SnapshotHits snapshots={answer.snapshots} />
    </>
  )
}

type WeakerProps = HitControls & {
  hits: SearchHit[]
  counts: SearchAnswer['counts']
  folded: boolean
  children: React.ReactNode
}

function WeakerHits({ hits, counts, folded, children, ...controls }: WeakerProps) {
  const { says } = useWords()
  const groups = tiersOf(hits, counts)
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  return (
    // Keyed, so that it folds anew only when exact hits come or go, not while the reader types on.
    <details key={String(folded)} className={styles.weaker} open={!folded}>
      <summary data-fold>
        {folded ? fillCount(says.weaker, total) : says.onlyWeaker}
        {groups.map(({ tier, count }) => (
          <span key={tier}>
            {says.tier[tier]} {count}
          </span>
        ))}
      </summary>
      {groups.map((group) => (
        <section key={group.tier} aria-label={says.tier[group.tier]}>
          <HitList hits={group.hits} {...controls} />
        </section>
      ))}
      {children}
    </details>
  )
}

function HitList({ hits, onPreview, previewed }: HitControls & { hits: SearchHit[] }) {
  if (hits.length === 0) return null
  return (
    <ol>
      {hits.map((hit) => (
        <li key={hit.slug}>
          <HitArticle
            hit={hit}
            onPreview={onPreview && (() => onPreview(hit.slug))}
            previewed={previewed === hit.slug}
          />
        </li>
      ))}
    </ol>
  )
}

type TierGroup = { tier: SearchTier; hits: SearchHit[]; count: number }

/** Rungs that have hits here; `count` is of all their hits, of which these may be the first. */
function tiersOf(hits: SearchHit[], counts: SearchAnswer['counts']): TierGroup[] {
  return SEARCH_TIERS.map((tier) => {
    const own = hits.filter((hit) => hit.tier === tier)
    return { tier, hits: own, count: Math.max(counts[tier] ?? 0, own.length) }
  }).filter((group) => group.hits.length > 0)
}
