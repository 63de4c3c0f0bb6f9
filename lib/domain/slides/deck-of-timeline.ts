import { speakingSeconds } from '../brief/speaking-time'
import type { NoteRef } from '../note'
import { asListItem } from './block-text'
import type { Deck, SlideListItem } from './deck'
import type { DeckOptions, SlideDraft } from './deck-of-brief'
import { DECK_WORDS } from './deck-words'
import { fitSlides } from './fit-slides'
import { nameSlides } from './name-slides'

export type TimelineNote = { note: NoteRef; gist: string | null; href: string }

/** What was noted on a topic, oldest first, a slide for each month. */
export function deckOfTimeline(
  topic: { slug: string; name: string; description: string },
  notes: readonly TimelineNote[],
  { language, blocksOf }: DeckOptions,
): Deck {
  const words = DECK_WORDS[language]
  const inOrder = notes.toSorted((a, b) => (a.note.day < b.note.day ? -1 : a.note.day > b.note.day ? 1 : 0))
  const [first, last] = [inOrder.at(0)?.note.day, inOrder.at(-1)?.note.day]
  const scope = first && last ? words.days(first, last, notes.length) : words.nothing
  const opening: SlideDraft = {
    key: 'title',
    layout: 'title',
    title: topic.name,
    over: words.timeline,
    blocks: [topic.description, scope]
      .filter((text) => text.trim() !== '')
      .map((text) => ({ kind: 'paragraph', quiet: text === scope, runs: [{ text }] })),
    notes: '',
    seconds: 0,
    from: [],
  }
  const months = [...new Set(inOrder.map(({ note }) => note.day.slice(0, 7)))]
  const slides = months.map((month): SlideDraft => {
    const ofMonth = inOrder.filter(({ note }) => note.day.startsWith(month))
    return {
      key: month,
      layout: 'content',
      over: topic.name,
      title: month,
      blocks: [{ kind: 'list', ordered: false, items: ofMonth.map((entry) => itemOf(entry, blocksOf)) }],
      notes: ofMonth
        .map(({ note, gist }) => `${note.day} ${note.title}${gist ? `\n${gist}` : ''}`)
        .join('\n'),
      seconds: ofMonth.reduce((sum, { note, gist }) => sum + speakingSeconds(gist ?? note.title), 0),
      from: [],
    }
  })
  return {
    title: topic.name,
    subtitle: scope,
    language,
    allowed: slides.reduce((sum, { seconds }) => sum + seconds, 0),
    slides: nameSlides(fitSlides([opening, ...slides], words.part)),
  }
}

function itemOf({ note, gist, href }: TimelineNote, blocksOf: DeckOptions['blocksOf']): SlideListItem {
  const said = gist ? asListItem(blocksOf(gist)).item : null
  return {
    runs: [{ text: `${note.day.slice(5)}  ` }, { text: note.title, bold: true, href }],
    items: said ? [said] : [],
  }
}
