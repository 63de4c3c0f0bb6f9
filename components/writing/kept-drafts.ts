import type { Draft } from './draft'
import { dropDraft, keepDraft, listDrafts } from './draft-store'
import { fetchNote } from './fetch-note'
import { type NoteText, sameText } from './note-text'
import { draftLeft } from './open-pages'
import { type SaveWords, sendSave } from './send-save'

/** A draft beside what the server has in its place. */
export type Offer = { draft: Draft; stored: { title: string; body: string } }
/** What became of a draft of an earlier page. `landed`: the server had it all along. */
export type KeptDraft =
  | { kind: 'offered'; offer: Offer }
  | { kind: 'landed'; slug: string; title: string; fresh: { text: NoteText; revision: number } | null }

/** Drafts that earlier pages left for this note (or, with null, for notes never made), each told once no page works on it. */
export async function findKeptDrafts(
  slug: string | null,
  ownKey: string,
  sending: SaveWords,
  tell: (kept: KeptDraft) => void,
): Promise<void> {
  const left = (await listDrafts()).filter((draft) => draft.slug === slug && draft.key !== ownKey)
  await Promise.all(
    left.map(async ({ key }) => {
      await draftLeft(key)
      const draft = (await listDrafts()).find((kept) => kept.key === key)
      const kept = draft && (await look(draft, sending))
      if (kept) tell(kept)
    }),
  )
}

async function look(kept: Draft, sending: SaveWords): Promise<KeptDraft> {
  const draft = await afterSending(kept, sending)
  const fresh = draft.slug === null ? null : await fetchNote(draft.slug)
  if (draft.slug !== null && fresh && says(fresh.text, draft.text)) {
    await dropDraft(draft.key)
    return { kind: 'landed', slug: draft.slug, title: fresh.text.title, fresh }
  }
  const stored = fresh?.text ?? { title: '', body: '' }
  return { kind: 'offered', offer: { draft, stored } }
}

/** A request that was under way when its page went may have arrived: the same request again tells, and is never two saves. */
async function afterSending(draft: Draft, sending: SaveWords): Promise<Draft> {
  if (!draft.sent) return draft
  const outcome = await sendSave(draft.slug, draft.sent, sending)
  if (outcome.kind !== 'saved') return draft
  const { slug, revision, merged } = outcome
  const isAll = sameText(draft.sent.text, draft.text)
  const text = merged && isAll ? { ...draft.text, ...merged } : draft.text
  const known = { ...draft, slug, text, baseRevision: revision, sent: null }
  await keepDraft(known)
  return known
}

/** A note without a title of its own was given its first line. */
function says(stored: NoteText, draft: NoteText): boolean {
  return sameText(stored, draft.title.trim() === '' ? { ...draft, title: stored.title } : draft)
}
