import HKVariantsRev from 'opencc-js/dict/HKVariantsRev'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'

/** Taiwan writes 么 for 幺, but it is also the Simplified form of 麼 and far commoner as that. */
const KEPT = new Set(['么'])

let toSimplified: Map<string, string> | null = null
let toTraditional: Map<string, string[]> | null = null

/**
 * Traditional characters and those Taiwan and Hong Kong write differently, each with its Simplified form. Character by
 * character, so that offsets hold: 乾 becomes 干 in every word, also where a writer would keep it. Index and query fold
 * alike, so such a merge costs precision and never a hit. Pairs whose two sides differ in code units are left out.
 */
export function simplifiedForms(): ReadonlyMap<string, string> {
  toSimplified ??= readForms()
  return toSimplified
}

/** The characters that fold to this Simplified one, itself not among them. */
export function traditionalForms(char: string): readonly string[] {
  toTraditional ??= invert(simplifiedForms())
  return toTraditional.get(char) ?? []
}

function readForms(): Map<string, string> {
  const forms = new Map(pairsOf(TSCharacters))
  // Followed to its end (薴 → 苧 → 苎), so that folding twice changes nothing more.
  const simplest = (char: string): string => {
    const next = forms.get(char)
    return next === undefined || next === char ? char : simplest(next)
  }
  const regional = [...pairsOf(TWVariantsRev), ...pairsOf(HKVariantsRev)].filter(
    ([from]) => !forms.has(from) && !KEPT.has(from),
  )
  const ends = [...forms.keys()].map((from): [string, string] => [from, simplest(from)])
  const regionalEnds = regional.map(([from, to]): [string, string] => [from, simplest(to)])
  return new Map([...ends, ...regionalEnds].filter(([from, to]) => from !== to && from.length === to.length))
}

function pairsOf(dict: string): [string, string][] {
  return dict.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ')
    return [from, to]
  })
}

function invert(forms: ReadonlyMap<string, string>): Map<string, string[]> {
  const sources = new Map<string, string[]>()
  for (const [from, to] of forms) {
    const list = sources.get(to)
    if (list) list.push(from)
    else sources.set(to, [from])
  }
  return sources
}
