import type { BibtexChoice } from '../../domain/papers/paper-work'
import { readBibtex } from '../../formats/bibtex/read-bibtex'

/** Of the entries of a text, by their place in it from 0, those to take; in `replace` also over what is known. */
export function chooseEntries(
  text: string,
  { take, replace }: { take: ReadonlySet<number>; replace: ReadonlySet<number> },
): BibtexChoice[] {
  return readBibtex(text).entries.flatMap(({ key, facts }, at) =>
    take.has(at) ? [{ key, facts, replace: replace.has(at) }] : [],
  )
}
