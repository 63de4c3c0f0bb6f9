import { SEARCH_TIERS, type SearchTier } from '../../domain/search'
import { allOf, anyOf, butNot, EVERY_NOTE } from '../bodies/match-expression'

/** One way in which a word may be met. `check`: the expression is looser than meant, so notes must be looked at. */
export type Way = { tier: SearchTier; match: string; check: boolean }

/** Something the query asks for: each of its parts in one of its ways, or the whole in one of `instead`. */
export type Demand = { parts: Way[][]; instead: Way[] }

/** The notes that meet all demands on this rung and on none above it. */
export type Level = { tier: SearchTier; match: string; check: boolean }

/** `filters` must all hold, none of `excluded` may. */
export function levelsOf(
  demands: readonly Demand[],
  filters: readonly string[],
  excluded: readonly string[],
): Level[] {
  const levels: Level[] = []
  let above: string | null = null
  for (const tier of SEARCH_TIERS) {
    const fresh = demands.flatMap(waysOf).filter((way) => way.tier === tier)
    if (fresh.length === 0 && !(tier === 'exact' && demands.length === 0)) continue
    const met = metAt(tier, demands, filters, excluded)
    if (met === null) continue
    levels.push({ tier, match: butNot(met, above), check: fresh.some(({ check }) => check) })
    above = met
  }
  return levels
}

function waysOf({ parts, instead }: Demand): Way[] {
  return [...parts.flat(), ...instead]
}

/** Null when some demand cannot be met on this rung or above. */
function metAt(
  tier: SearchTier,
  demands: readonly Demand[],
  filters: readonly string[],
  excluded: readonly string[],
): string | null {
  const met = demands.map((demand) => demandAt(tier, demand))
  if (met.some((match) => match === null)) return null
  const wanted = allOf([...met, ...filters])
  if (wanted === null && excluded.length === 0) return null
  return butNot(wanted ?? EVERY_NOTE, anyOf(excluded))
}

function demandAt(tier: SearchTier, { parts, instead }: Demand): string | null {
  const rung = SEARCH_TIERS.indexOf(tier)
  const upTo = (ways: readonly Way[]) =>
    anyOf(ways.filter((way) => SEARCH_TIERS.indexOf(way.tier) <= rung).map(({ match }) => match))
  const each = parts.map(upTo)
  return anyOf([each.some((match) => match === null) ? null : allOf(each), upTo(instead)])
}
