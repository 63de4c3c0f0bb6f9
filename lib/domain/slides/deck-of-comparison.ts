import type { Comparison } from '../aspects/comparison'
import { speakingSeconds } from '../brief/speaking-time'
import { asListItem, textOfBlock } from './block-text'
import type { Deck, Run } from './deck'
import type { DeckOptions, SlideDraft } from './deck-of-brief'
import { DECK_WORDS } from './deck-words'
import { fitSlides } from './fit-slides'
import { nameSlides } from './name-slides'

/** What one cell of the sheet gives a slide; the sheet itself has the rest. */
const QUOTES = 6

/** A compare sheet as slides: for each aspect a table with a column for each topic. `address` leads to a quote. */
export function deckOfComparison(
  { topics, rows }: Comparison,
  { language, blocksOf, address }: DeckOptions & { address: (slug: string, words: string) => string },
): Deck {
  const words = DECK_WORDS[language]
  const title = topics.map(({ name }) => name).join(' · ')
  const opening: SlideDraft = {
    key: 'title',
    layout: 'title',
    title,
    over: words.comparison,
    blocks: [
      {
        kind: 'paragraph',
        quiet: true,
        runs: [{ text: rows.map(({ name }) => name[language]).join(' · ') }],
      },
    ],
    notes: '',
    seconds: 0,
    from: [],
  }
  const slides = rows.map((row): SlideDraft => {
    const columns = row.cells.map(({ quotes }) => quotes.slice(0, QUOTES))
    const height = Math.max(0, ...columns.map(({ length }) => length))
    const quotes = columns.flat()
    return {
      key: row.key,
      layout: 'content',
      over: title,
      title: row.name[language],
      blocks: [
        {
          kind: 'table',
          head: topics.map(({ name }): Run[] => [{ text: name }]),
          rows: Array.from({ length: height }, (_, at) =>
            columns.map((column) =>
              at === 0 && column.length === 0 ? [{ text: '—' }] : cellRuns(column[at]?.text, blocksOf),
            ),
          ),
        },
      ],
      notes: columns
        .map((column, at) => [topics[at]?.name ?? '', ...column.map(({ text }) => `- ${text}`)].join('\n'))
        .join('\n'),
      seconds: quotes.reduce((sum, { text }) => sum + speakingSeconds(text), 0),
      from: [
        ...new Map(
          quotes.map(({ note, text }) => [
            note.slug,
            { text: note.title, href: address(note.slug, text.split('\n')[0] ?? '') },
          ]),
        ).values(),
      ],
    }
  })
  return {
    title,
    subtitle: words.comparison,
    language,
    allowed: slides.reduce((sum, { seconds }) => sum + seconds, 0),
    slides: nameSlides(fitSlides([opening, ...slides], words.part)),
  }
}

/** A cell holds runs alone: points below are told in line, a picture by its words. */
function cellRuns(text: string | undefined, blocksOf: DeckOptions['blocksOf']): Run[] {
  if (text === undefined) return []
  const { item, rest } = asListItem(blocksOf(text))
  const parts = [
    ...(item ? [item.runs, ...item.items.map(({ runs }) => runs)] : []),
    ...rest.map((block): Run[] => [
      block.kind === 'formula' ? { tex: block.tex } : { text: textOfBlock(block) },
    ]),
  ]
  return parts.flatMap((runs, at): Run[] => (at === 0 ? runs : [{ text: ' · ' }, ...runs]))
}
