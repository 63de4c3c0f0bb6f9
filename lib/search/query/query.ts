import type { Day } from '../../domain/day'
import type { QueryProblem } from '../../domain/search'
import type { SourceRole } from '../../domain/source'

export type Operator =
  | 'topic'
  | 'tag'
  | 'source'
  | 'role'
  | 'host'
  | 'day'
  | 'before'
  | 'after'
  | 'has'
  | 'is'

export const HAS_VALUES = ['math', 'code', 'image', 'question', 'snapshot', 'table'] as const
type HasValue = (typeof HAS_VALUES)[number]

export const IS_VALUES = ['unread', 'second-hand'] as const
type IsValue = (typeof IS_VALUES)[number]

/** A stretch of the query, as offsets into it. */
export type Span = { start: number; end: number }

/** What every condition carries: `not` turns it round; the place holds its minus or NOT. */
type Condition = Span & { not: boolean }

/** One chunk without spaces, or (`phrase`) the inside of quotation marks. May hold nothing but punctuation. */
export type WordsClause = Condition & { kind: 'words'; text: string; phrase: boolean }

/** `value` is a name as typed; for `host`, lower case without scheme, `www.` and path. */
type NameClause = Condition & {
  kind: 'filter'
  operator: 'topic' | 'tag' | 'source' | 'host'
  value: string
}

export type ClosedClause = Condition & { kind: 'filter' } & (
    | { operator: 'role'; value: SourceRole }
    | { operator: 'has'; value: HasValue }
    | { operator: 'is'; value: IsValue }
  )

/** `day:`, `before:` and `after:`. Both ends belong to it; null is open, and never both are. */
export type DaysClause = Condition & { kind: 'days'; from: Day | null; to: Day | null }

export type Clause = WordsClause | NameClause | ClosedClause | DaysClause

export type Query = {
  /** What was read: the text as typed, cut where it is too long. Every place is an offset into it. */
  text: string
  /** Every group needs one of its clauses: `a OR b c` is (a OR b) and c. No group is empty. */
  groups: Clause[][]
  /** In the order of the text. A clause with a problem is in no group, but for an unclosed quote. */
  problems: QueryProblem[]
}
