/** Marks that writers put between the parts of a name or leave out: spaces, hyphens, en dash, underscore, middle dots. */
const SEPARATORS = /[\s\-\u2010-\u2013_\u00b7\u2022\u30fb]/

/** Whether this character may stand, or be missing, between the parts of a topic's name. */
export function isNameSeparator(character: string): boolean {
  return SEPARATORS.test(character)
}

/** What two spellings of one name share: `Swin-T`, `SwinT` and `ｓｗｉｎ t` are all `swint`. */
export function normalizeTopicName(name: string): string {
  return Array.from(name.normalize('NFKC').toLowerCase())
    .filter((character) => !SEPARATORS.test(character))
    .join('')
    .normalize('NFC')
}
