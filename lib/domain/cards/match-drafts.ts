import { foldWords, likeness } from '../voice/likeness'
import type { CardDraft, CardKind } from './card'
import { hashOf } from './card-key'
import { hiddenWords, replaceClozes } from './cloze'
import { clozeOf } from './draw-cloze'
import { locateInBody } from './locate-words'
import { linesOf } from './note-lines'

type Taken = { id: number; kind: CardKind; front: string; back: string; key: string | null }

/** What a note says now where a card was drawn from; `gone`: nothing like it is left. */
type Standing = { draft: CardDraft | null; gone: boolean }

export type Matched = {
  standings: Map<number, Standing>
  /** Drafts no card was made of. */
  open: CardDraft[]
}

/** Less alike than this, a draft is another thing and not the same after an edit. */
const ALIKE = 0.6
const STANDS: Standing = { draft: null, gone: false }

/** Knows again what cards were drawn from: by its key, else by the likeliest draft of their kind that no other card has. */
export function matchDrafts(cards: readonly Taken[], drafts: readonly CardDraft[], body: string): Matched {
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]))
  const standings = new Map<number, Standing>()
  const taken = new Set<string>()
  for (const { id, key } of cards) {
    const draft = key === null ? null : (byKey.get(key) ?? null)
    if (draft) taken.add(draft.key)
    if (draft || key === null) standings.set(id, { draft, gone: false })
  }
  for (const card of cards) {
    if (standings.has(card.id)) continue
    const draft = likeliest(
      card,
      drafts.filter(({ kind, key }) => kind === card.kind && !taken.has(key)),
    )
    if (draft) taken.add(draft.key)
    standings.set(card.id, draft ? { draft, gone: false } : withoutDraft(card, body))
  }
  return { standings, open: drafts.filter(({ key }) => !taken.has(key)) }
}

function likeliest(card: Taken, drafts: readonly CardDraft[]): CardDraft | null {
  const words = foldWords(card.front + card.back)
  let [best, most]: [CardDraft | null, number] = [null, ALIKE]
  for (const draft of drafts) {
    const like = likeness(words, foldWords(draft.front + draft.back))
    if (like >= most) [best, most] = [draft, like]
  }
  return best
}

/** A stretch that its writer chose is no draft: it stands while its line does, and else hides the same words in a like line. */
function withoutDraft(card: Taken, body: string): Standing {
  if (card.kind !== 'cloze') return { draft: null, gone: true }
  const line = replaceClozes(card.front, (hidden) => hidden)
  if (locateInBody(body, line)) return STANDS
  const hidden = hiddenWords(card.front)
  let [best, most]: [CardDraft | null, number] = [null, ALIKE]
  for (const { start, end } of linesOf(body)) {
    const text = body.slice(start, end)
    // No line that is so much longer is the same one after an edit.
    if (text.length > 3 * line.length || line.length > 3 * text.length) continue
    const like = likeness(foldWords(line), foldWords(text))
    const place = like < most ? null : locateInBody(text, hidden)
    const draft = place && clozeOf(body, { start: start + place.start, end: start + place.end })
    if (draft) [best, most] = [draft, like]
  }
  return { draft: best, gone: best === null }
}

/** Whether a card says something else than what it was drawn from says now. */
export function differs(card: Pick<Taken, 'front' | 'back'>, draft: CardDraft): boolean {
  // What a cloze has to add is its writer's alone.
  return card.front !== draft.front || (draft.kind !== 'cloze' && card.back !== draft.back)
}

/** Names the text of a draft, so that a renewal that was refused is offered again only when the note goes on changing. */
export function versionOf({ key, front, back }: CardDraft): string {
  return hashOf(`${key}\n${front}\n${back}`)
}
