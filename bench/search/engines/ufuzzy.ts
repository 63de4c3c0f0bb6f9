import uFuzzy from '@leeoniya/ufuzzy'
import type { Engine } from './engine'

/** `uFuzzy.IntraMode.SingleError`; a const enum of declarations only has no value at run time. */
const SINGLE_ERROR = 1

/**
 * Han characters are kept in words; naming them letters as well (`alpha`) makes version 1.0.19 throw on names such as
 * `HCL2000`, and naming them among `intraChars` makes every query twice as slow.
 */
const WORD_BREAK = "[^A-Za-z\\u3400-\\u9fff\\d']+"

export const ufuzzy: Engine = {
  name: 'uFuzzy',
  note: 'one error a Latin word, none in Chinese; ranks up to 1,000 hits, else gives them as found',
  build: (texts) => {
    const haystack = [...texts]
    const fuzzy = new uFuzzy({ intraMode: SINGLE_ERROR, interSplit: WORD_BREAK })
    return {
      search: (query, limit) => {
        const [found, info, order] = fuzzy.search(haystack, query)
        if (found === null) return []
        const ranked = order === null ? found : order.map((rank) => info.idx[rank] as number)
        return ranked.slice(0, limit)
      },
    }
  },
}
