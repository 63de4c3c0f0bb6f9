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
  if (demands.length === 0) return [filtersAlone(filters, excluded)].flatMap((level) => level ?? [])
  const levels: Level[] = []
  const above: string[] = []
  for (const tier of SEARCH_TIERS) {
    const met = freshlyMet(tier, demands)
    if (met === null) continue
    const match = butNot(allOf([met, ...filters]) ?? met, anyOf([...excluded, ...above]))
    levels.push({ tier, match, check: demands.flatMap(waysOf).some((way) => way.tier === tier && way.check) })
    above.push(met)
  }
  return levels
}

function filtersAlone(filters: readonly string[], excluded: readonly string[]): Level | null {
  const wanted = allOf(filters)
  if (wanted === null && excluded.length === 0) return null
  return { tier: 'exact', match: butNot(wanted ?? EVERY_NOTE, anyOf(excluded)), check: false }
}

function waysOf({ parts, instead }: Demand): Way[] {
  return [...parts.flat(), ...instead]
}

/**
 * Notes that meet every demand on this rung or above, at least one of them on this very rung: asking for the rungs
 * above once more would cost as much as they did. Null when there can be none.
 */
function freshlyMet(tier: SearchTier, demands: readonly Demand[]): string | null {
  return oneFresh(demands, {
    fresh: (demand) => {
      const whole = anyOf(demand.instead.filter((way) => way.tier === tier).map(({ match }) => match))
      const parts = oneFresh(demand.parts, {
        fresh: (ways) => anyOf(ways.filter((way) => way.tier === tier).map(({ match }) => match)),
        met: (ways) => upTo(tier, ways),
      })
      return anyOf([whole, parts])
    },
    met: ({ parts, instead }) => anyOf([every(parts.map((ways) => upTo(tier, ways))), upTo(tier, instead)]),
  })
}

type Asking<T> = { fresh(item: T): string | null; met(item: T): string | null }

function oneFresh<T>(items: readonly T[], { fresh, met }: Asking<T>): string | null {
  return anyOf(
    items.map((item, index) => {
      const itself = fresh(item)
      return itself && every(items.map((other, at) => (at === index ? itself : met(other))))
    }),
  )
}

/** Null when one of them cannot be met. */
function every(matches: readonly (string | null)[]): string | null {
  return matches.includes(null) ? null : allOf(matches)
}

function upTo(tier: SearchTier, ways: readonly Way[]): string | null {
  const rung = SEARCH_TIERS.indexOf(tier)
  return anyOf(ways.filter((way) => SEARCH_TIERS.indexOf(way.tier) <= rung).map(({ match }) => match))
}
