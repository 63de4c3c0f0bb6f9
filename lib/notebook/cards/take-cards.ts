import { deleteCardAnswer, insertCardAnswer } from '../../db/card-answers'
import { insertCard, setTrashed, updateCard } from '../../db/card-store'
import type { Tx } from '../../db/open'
import { sqlTime } from '../../db/query'
import type { CardDraft } from '../../domain/cards/card'
import { clozeOf } from '../../domain/cards/draw-cloze'
import { locateInBody } from '../../domain/cards/locate-words'
import { differs, versionOf } from '../../domain/cards/match-drafts'
import { newSchedule } from '../../domain/cards/schedule'
import type { ChangeRow } from '../../domain/change'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { type Drawn, readDrawn } from './card-offers'
import { summaryOf } from './change-card'

/** `ids`: of the cards that stand for what was asked, those that were there already among them. */
export type TakeResult =
  | { ok: true; ids: number[]; made: number; change: number | null }
  /** gone: the note no longer offers that, or the words are not in it; bare: nothing would be left to recall them by. */
  | { ok: false; reason: 'missing' | 'gone' | 'bare' }

/** Makes cards of what a note offers, by key, in one change; or of one draft as its writer has reworded it. */
export function takeCards(
  nb: Notebook,
  slug: string,
  wanted: readonly (string | CardDraft)[],
): Promise<TakeResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<TakeResult> => {
    const drawn = await readDrawn(tx, slug)
    if (!drawn) return { ok: false, reason: 'missing' }
    const drafts = wanted.map((one) =>
      typeof one === 'string' ? (drawn.drafts.find(({ key }) => key === one) ?? null) : one,
    )
    if (drafts.includes(null)) return { ok: false, reason: 'gone' }
    return store(tx, drawn, drafts as CardDraft[], now)
  })
}

export async function takeCard(nb: Notebook, slug: string, draft: string | CardDraft): Promise<TakeResult> {
  return takeCards(nb, slug, [draft])
}

/** A card that hides words of a note, as its page shows them. `before`: what stands right before them there. */
export function takeCloze(
  nb: Notebook,
  slug: string,
  { words, before = '' }: { words: string; before?: string },
): Promise<TakeResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<TakeResult> => {
    const drawn = await readDrawn(tx, slug)
    if (!drawn) return { ok: false, reason: 'missing' }
    const place = locateInBody(drawn.note.body, words, before)
    if (!place) return { ok: false, reason: 'gone' }
    const draft = clozeOf(drawn.note.body, place)
    return draft ? store(tx, drawn, [draft], now) : { ok: false, reason: 'bare' }
  })
}

async function store(
  tx: Tx,
  { note, stored, drafts: drawn }: Drawn,
  drafts: CardDraft[],
  now: Date,
): Promise<TakeResult> {
  const [ids, fresh]: [number[], CardDraft[]] = [[], []]
  const [before, after]: [ChangeRow[], ChangeRow[]] = [[], []]
  for (const draft of drafts) {
    const known = stored.find(({ key }) => key === draft.key)
    const id = known?.id ?? (await insertCard(tx, { ...draft, noteId: note.id }, newSchedule(now), now))
    if (id === null) continue
    ids.push(id)
    if (known && !known.trashed) continue
    if (known) {
      await updateCard(tx, id, draft, now)
      await setTrashed(tx, id, null)
    }
    await deleteCardAnswer(tx, 'card', note.id, draft.key)
    const offered = drawn.find(({ key }) => key === draft.key)
    // Reworded before it was taken: what the note says is not to be offered for it.
    if (offered && differs(draft, offered))
      await insertCardAnswer(tx, 'card-renewal', id, versionOf(offered), now)
    fresh.push(draft)
    // Taken back, it goes to the trash: answers given to it meanwhile are kept.
    before.push({ id, trashedAt: sqlTime(now) })
    after.push({ id, trashedAt: null })
  }
  if (fresh.length === 0) return { ok: true, ids, made: 0, change: null }
  const change = await recordChange(tx, {
    kind: 'take-cards',
    summary: summaryOf(fresh.map(({ front }) => front)),
    before: { Card: before },
    after: { Card: after },
    now,
  })
  return { ok: true, ids, made: fresh.length, change }
}
