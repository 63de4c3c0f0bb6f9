/** A stretch of text of one kind, or a formula within a line. */
export type Run =
  | { text: string; bold?: boolean; italic?: boolean; code?: boolean; strike?: boolean; href?: string }
  | { tex: string }

export type SlideListItem = { runs: Run[]; items: SlideListItem[] }

/** A picture of the notebook, by its attachment; `hash` is null when the file is gone, and `alt` is what is left. */
export type SlidePicture = {
  hash: string | null
  mediaType: string
  alt: string
  width: number
  height: number
}

export type SlideBlock =
  | { kind: 'paragraph'; runs: Run[]; quiet?: boolean }
  | { kind: 'list'; ordered: boolean; items: SlideListItem[] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] }
  | { kind: 'formula'; tex: string }
  | { kind: 'code'; text: string }
  | { kind: 'picture'; picture: SlidePicture }

export type Slide = {
  /** Stable within the deck; the address of the slide. */
  key: string
  layout: 'title' | 'content'
  title: string
  /** Above the title, small: the topic, the section. */
  over: string | null
  blocks: SlideBlock[]
  /** Speaker notes, plain text. */
  notes: string
  /** Time to say it. */
  seconds: number
  /** Where it comes from, at the foot. */
  from: { text: string; href: string }[]
}

export type Deck = {
  title: string
  subtitle: string
  language: 'zh' | 'en'
  /** Seconds allowed for all of it. */
  allowed: number
  slides: Slide[]
}
