import { Converter } from 'opencc-js/cn2t'
import { pinyin } from 'pinyin-pro'
import type { Abstract } from './documents'
import { TERMS } from './terms'

/** A keyword stands in at least one abstract, and in no more than leave room among the first fifty results. */
const MOST_DOCUMENTS = 40

export type Keyword = {
  text: string
  /** Positions of all abstracts in whose title or body it stands, within longer words too. */
  documents: number[]
}

export function keywordsOf(abstracts: readonly Abstract[]): Keyword[] {
  const texts = abstracts.map(({ title, body }) => `${title}\n${body}`)
  return TERMS.map((text) => ({
    text,
    documents: texts.flatMap((whole, index) => (whole.includes(text) ? [index] : [])),
  })).filter(({ documents }) => documents.length > 0 && documents.length <= MOST_DOCUMENTS)
}

const toTraditional = Converter({ from: 'cn', to: 't' })

export const QUERY_FORMS = ['as is', 'Traditional', 'pinyin', 'initials'] as const
export type QueryForm = (typeof QUERY_FORMS)[number]

/** How somebody may type a keyword. Null when that is no different from the keyword itself. */
export function typedAs(keyword: string, form: QueryForm): string | null {
  switch (form) {
    case 'as is':
      return keyword
    case 'Traditional': {
      const traditional = toTraditional(keyword)
      return traditional === keyword ? null : traditional
    }
    case 'pinyin':
      return pinyin(keyword, { toneType: 'none', type: 'array', v: true }).join('')
    case 'initials':
      return pinyin(keyword, { toneType: 'none', type: 'array', pattern: 'first' }).join('')
  }
}
