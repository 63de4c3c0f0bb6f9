import type { Engine } from './engine'
import { flexsearch } from './flexsearch'
import { fuseByDefault, fuseTuned } from './fuse'
import { fuzzySort } from './fuzzysort'
import { m31 } from './m31'
import { minisearch } from './minisearch'
import { ours, oursThenFuse } from './ours'
import { scan } from './scan'
import { trigram } from './trigram'
import { ufuzzy } from './ufuzzy'

const RIVALS: readonly Engine[] = [
  trigram,
  m31,
  flexsearch,
  ufuzzy,
  minisearch,
  fuzzySort,
  fuseByDefault,
  fuseTuned,
]

/** In the order of the tables. */
export const TIMED: readonly Engine[] = [ours, scan, ...RIVALS]
export const JUDGED: readonly Engine[] = [ours, oursThenFuse, ...RIVALS]

/** What the promises about speed are given against. */
export const COMPARED = { floor: scan, fuse: fuseByDefault, ufuzzy }
