import type { SearchHit, SearchMatch, SearchTier } from '@/lib/domain/search'
import { matchText } from './match-text'
import styles from './reasons.module.css'
import { useWords } from './words'

/** Why a note was found: where its words stand as typed, then each word that stands there otherwise. */
export function Reasons({ hit }: { hit: SearchHit }) {
  const { says } = useWords()
  const fields = new Set(hit.matches.filter(({ tier }) => tier === 'exact').map(({ field }) => field))
  return (
    <>
      {fields.size > 0 ? (
        <span className={styles.fields}>
          {[...fields].map((field) => (
            <span key={field}>{says.field[field]}</span>
          ))}
        </span>
      ) : null}
      {otherwise(hit.matches).map((match) => (
        <MatchChip key={`${match.tier} ${match.typed} ${match.found}`} {...match} />
      ))}
    </>
  )
}

type ChipProps = { tier: SearchTier; typed: string; found: string }

/** `拼音 eft → 二分图` */
export function MatchChip({ tier, typed, found }: ChipProps) {
  const { says } = useWords()
  return (
    <span className={styles.chip}>
      <b>{says.tier[tier]}</b> {matchText({ tier, typed, found })}
    </span>
  )
}

/** Matches that are not as typed, each pair of words once. */
function otherwise(matches: SearchMatch[]): SearchMatch[] {
  const kept = new Map<string, SearchMatch>()
  for (const match of matches) {
    if (match.tier === 'exact') continue
    const key = `${match.tier} ${match.typed} ${match.found}`
    if (!kept.has(key)) kept.set(key, match)
  }
  return [...kept.values()]
}
