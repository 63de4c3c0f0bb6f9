/** What is asked of the weaker tiers: so much of what is wanted stands among the first five. */
export const BARS = [
  ['alias', 0.98],
  ['script', 0.98],
  ['pinyin', 0.98],
  ['typo', 0.98],
  ['homophone', 0.8],
] as const
