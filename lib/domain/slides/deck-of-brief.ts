import type { Brief, BriefFlag, BriefLine, BriefSection } from '../brief/brief'
import { asListItem } from './block-text'
import type { Deck, Slide, SlideBlock, SlideListItem } from './deck'
import { DECK_WORDS } from './deck-words'
import { fitSlides } from './fit-slides'
import { nameSlides } from './name-slides'

export type DeckOptions = {
  language: 'zh' | 'en'
  /** Reads Markdown (lib/markdown/slide-blocks). */
  blocksOf: (text: string) => SlideBlock[]
}
/** `added`: slides of a comparison, timeline or list of papers on the agenda, by the key of its line. */
type BriefDeckOptions = DeckOptions & { added?: ReadonlyMap<string, Slide[]> }

/** Without a key yet; the deck gives it. */
export type SlideDraft = Omit<Slide, 'key'> & { key?: string }

/** A brief as slides, in its order and without what its writer hid. */
export function deckOfBrief(brief: Brief, { language, blocksOf, added }: BriefDeckOptions): Deck {
  const words = DECK_WORDS[language]
  const lines = brief.lines.filter(({ hidden }) => !hidden)
  const scope = words.scope(brief.from, brief.until, brief.notes, brief.topics)
  const title = brief.meeting?.title ?? `${brief.from} – ${brief.until}`
  const about = brief.meeting
    ? [`${brief.meeting.day} ${brief.meeting.time}`, brief.meeting.place, brief.meeting.people]
    : []
  const opening: SlideDraft = {
    key: 'title',
    layout: 'title',
    title,
    over: null,
    blocks: [about.filter((text) => text.trim() !== '').join(' · '), scope]
      .filter((text) => text !== '')
      .map((text, index) => ({ kind: 'paragraph', runs: [{ text }], quiet: index > 0 })),
    notes: '',
    seconds: 0,
    from: [],
  }
  const inSection = (section: BriefSection) => lines.filter((line) => line.section === section)
  const slides: SlideDraft[] = [
    ...readSlides(inSection('read'), { language, blocksOf }),
    ...listSlide(words.conclusions, inSection('conclusions'), { language, blocksOf }),
    ...numberSlide(inSection('numbers'), { language, blocksOf }),
    ...listSlide(words.questions, inSection('questions'), { language, blocksOf }),
    ...listSlide(words.promises, inSection('promises'), { language, blocksOf }),
    ...agendaSlides(inSection('agenda'), { language, blocksOf, added: added ?? new Map() }),
  ]
  if (slides.length === 0) opening.blocks.push({ kind: 'paragraph', runs: [{ text: words.nothing }] })
  return {
    title,
    subtitle: scope,
    language,
    allowed: brief.budget.allowed,
    slides: nameSlides(fitSlides([opening, ...slides], words.part)),
  }
}

/** A slide for each gist with points below it; neighbours of one topic without any share one. */
function readSlides(lines: BriefLine[], options: DeckOptions): SlideDraft[] {
  const keys = new Set(lines.map(({ key }) => key))
  const isBelow = ({ kind, under }: BriefLine) => kind === 'point' && under !== null && keys.has(under)
  const gists = lines.filter((line) => !isBelow(line))
  const below = new Map<string | null, BriefLine[]>()
  for (const line of lines.filter(isBelow)) below.set(line.under, [...(below.get(line.under) ?? []), line])
  const drafts: SlideDraft[] = []
  let short: BriefLine[] = []
  const flush = () => {
    if (short.length > 0) drafts.push(shortSlide(short, options))
    short = []
  }
  for (const gist of gists) {
    const points = below.get(gist.key) ?? []
    if (points.length === 0) {
      if (short[0] && short[0].topic?.slug !== gist.topic?.slug) flush()
      short.push(gist)
      continue
    }
    flush()
    drafts.push(noteSlide(gist, points, options))
  }
  flush()
  return drafts
}

function noteSlide(gist: BriefLine, points: BriefLine[], options: DeckOptions): SlideDraft {
  const blocks = [...options.blocksOf(gist.text)]
  let heading: string | null = null
  for (const point of points) {
    const under = point.from?.under ?? null
    if (under !== null && under !== heading)
      blocks.push({ kind: 'paragraph', quiet: true, runs: [{ text: under, bold: true }] })
    heading = under
    addItem(blocks, options.blocksOf(point.text))
  }
  return {
    key: gist.key,
    layout: 'content',
    over: gist.topic?.name ?? null,
    title: gist.from?.note.title ?? gist.topic?.name ?? DECK_WORDS[options.language].read,
    blocks,
    ...aboutLines([gist, ...points], options),
  }
}

function shortSlide(gists: BriefLine[], options: DeckOptions): SlideDraft {
  const [first] = gists as [BriefLine]
  if (gists.length === 1) return noteSlide(first, [], options)
  const blocks: SlideBlock[] = []
  for (const gist of gists) {
    const { item, rest } = asListItem(options.blocksOf(gist.text))
    const title = gist.from?.note.title
    const said: SlideListItem[] = item ? [item] : []
    const whole = title ? { runs: [{ text: title, bold: true }], items: said } : item
    if (whole) pushItem(blocks, whole)
    blocks.push(...rest)
  }
  const { topic } = first
  return {
    key: first.key,
    layout: 'content',
    over: topic ? DECK_WORDS[options.language].read : null,
    title: topic?.name ?? DECK_WORDS[options.language].read,
    blocks,
    ...aboutLines(gists, options),
  }
}

function listSlide(title: string, lines: BriefLine[], options: DeckOptions): SlideDraft[] {
  const [first] = lines
  if (!first) return []
  const blocks: SlideBlock[] = []
  for (const line of lines) addItem(blocks, options.blocksOf(line.text))
  return [
    {
      key: first.section,
      layout: 'content',
      over: null,
      title,
      blocks,
      ...aboutLines(lines, options),
    },
  ]
}

/** A number is worth what its place is worth: both in one row. */
function numberSlide(lines: BriefLine[], options: DeckOptions): SlideDraft[] {
  if (lines.length === 0) return []
  const words = DECK_WORDS[options.language]
  const rows = lines.map(({ text, from }) => [
    asListItem(options.blocksOf(text)).item?.runs ?? [{ text }],
    from ? [{ text: `${from.note.day} ${from.note.title}`, href: from.href }] : [],
  ])
  const table: SlideBlock = { kind: 'table', head: [[{ text: words.number }], [{ text: words.from }]], rows }
  return [
    {
      key: 'numbers',
      layout: 'content',
      over: null,
      title: words.numbers,
      blocks: [table],
      ...aboutLines(lines, options),
      // Each row has its own.
      from: [],
    },
  ]
}

function agendaSlides(
  lines: BriefLine[],
  options: DeckOptions & { added: ReadonlyMap<string, Slide[]> },
): SlideDraft[] {
  const drafts: SlideDraft[] = []
  let texts: BriefLine[] = []
  const flush = () => {
    drafts.push(...listSlide(DECK_WORDS[options.language].agenda, texts, options))
    texts = []
  }
  for (const line of lines) {
    const slides = options.added.get(line.key)
    if (!slides) {
      texts.push(line)
      continue
    }
    flush()
    const notes = notesOf([line], options)
    drafts.push(
      ...slides.map((slide, index) => (index === 0 ? { ...slide, notes: join(slide.notes, notes) } : slide)),
    )
  }
  flush()
  return drafts
}

function addItem(blocks: SlideBlock[], found: SlideBlock[]): void {
  const { item, rest } = asListItem(found)
  if (item) pushItem(blocks, item)
  blocks.push(...rest)
}

function pushItem(blocks: SlideBlock[], item: SlideListItem): void {
  const last = blocks.at(-1)
  // What was read may be shared with another line of the same words.
  if (last?.kind === 'list' && !last.ordered)
    blocks[blocks.length - 1] = { ...last, items: [...last.items, item] }
  else blocks.push({ kind: 'list', ordered: false, items: [item] })
}

function aboutLines(
  lines: BriefLine[],
  options: DeckOptions,
): Pick<SlideDraft, 'notes' | 'seconds' | 'from'> {
  const from = new Map(
    lines.flatMap((line) =>
      line.from ? [[line.from.note.slug, { text: line.from.note.title, href: line.from.href }] as const] : [],
    ),
  )
  return {
    notes: notesOf(lines, options),
    seconds: lines.reduce((sum, { seconds }) => sum + seconds, 0),
    from: [...from.values()],
  }
}

/** What to say and what to beware of, for the speaker alone. */
function notesOf(lines: BriefLine[], { language }: DeckOptions): string {
  return lines
    .map(({ text, kind, from, flags }) => {
      const said = kind === 'point' ? `- ${text}` : text
      const place = from && kind !== 'point' ? `（${from.note.day} ${from.note.title}）` : ''
      return [`${said}${place}`, ...flags.map((flag) => warning(flag, language))].join('\n')
    })
    .join('\n')
}

function warning(flag: BriefFlag, language: 'zh' | 'en'): string {
  const words = DECK_WORDS[language]
  if (flag.kind === 'second-hand') return words.secondHand(flag.topic.name)
  if (flag.kind === 'contradiction') return words.contradiction(flag.one, flag.other)
  return words.noOwnWords
}

const join = (one: string, other: string) => [one, other].filter((text) => text !== '').join('\n')
