import { speakingSeconds } from '../brief/speaking-time'
import { fullName } from '../papers/names'
import { identifierUrl, type PaperListItem, paperName } from '../papers/paper'
import type { Deck, Run } from './deck'
import type { SlideDraft } from './deck-of-brief'
import { DECK_WORDS } from './deck-words'
import { fitSlides } from './fit-slides'
import { nameSlides } from './name-slides'

/** Names before the rest is `et al.` */
const AUTHORS = 3

/** A list of papers as a table, in its order. `address` leads to a paper that has no page of its own elsewhere. */
export function deckOfPapers(
  papers: readonly PaperListItem[],
  { language, title, address }: { language: 'zh' | 'en'; title?: string; address: (key: string) => string },
): Deck {
  const words = DECK_WORDS[language]
  const opening: SlideDraft = {
    key: 'title',
    layout: 'title',
    title: title ?? words.papers,
    over: null,
    blocks: [{ kind: 'paragraph', quiet: true, runs: [{ text: words.paperCount(papers.length) }] }],
    notes: '',
    seconds: 0,
    from: [],
  }
  const list: SlideDraft = {
    key: 'papers',
    layout: 'content',
    title: title ?? words.papers,
    over: null,
    blocks: [
      {
        kind: 'table',
        head: [words.paper, words.authors, words.published].map((text) => [{ text }]),
        rows: papers.map((paper) => rowOf(paper, address)),
      },
    ],
    notes: papers
      .map((paper) =>
        [paperName(paper), ...paper.notes.map(({ day, title: note }) => `- ${day} ${note}`)].join('\n'),
      )
      .join('\n'),
    seconds: papers.reduce((sum, paper) => sum + speakingSeconds(paperName(paper)), 0),
    from: [],
  }
  return {
    title: title ?? words.papers,
    subtitle: words.paperCount(papers.length),
    language,
    allowed: list.seconds,
    slides: nameSlides(fitSlides(papers.length === 0 ? [opening] : [opening, list], words.part)),
  }
}

function rowOf(paper: PaperListItem, address: (key: string) => string): Run[][] {
  const [identifier] = paper.identifiers
  const href = (identifier && identifierUrl(identifier)) ?? address(paper.key)
  const names = paper.authors.slice(0, AUTHORS).map(fullName).join(', ')
  const more = paper.authors.length > AUTHORS ? ' et al.' : ''
  return [
    [{ text: paperName(paper), href }],
    [{ text: `${names}${more}` }],
    [{ text: [paper.venue, paper.year].filter(Boolean).join(' ') }],
  ].map((runs) => runs.filter(({ text }) => text !== ''))
}
