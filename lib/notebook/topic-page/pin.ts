import { z } from 'zod'
import { findNamingNote, findPinRow, setPin } from '../../db/pin-store'
import { tellingSentence } from '../../domain/sentence'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

const LONGEST_PIN = 600

export const pinInput = z.object({
  note: z.string().min(1).max(200).describe('Slug of the note the sentence is taken from.'),
  text: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_PIN)
    .optional()
    .describe('The words, as they stand in the note; without them the sentence that names the topic first.'),
})
export type PinInput = z.output<typeof pinInput>

export type PinResult =
  | { ok: true; slug: string; change: number | null }
  /** `no-words`: the note does not have these words, or names the topic nowhere. */
  | { ok: false; reason: 'no-topic' | 'no-note' | 'no-words' }

/** Says what a topic is by a sentence of a note; null takes it away again. It can be undone. */
export function pinSentence(nb: Notebook, slug: string, pin: PinInput | null): Promise<PinResult> {
  return inTransaction(nb, async (tx) => {
    const found = await findPinRow(tx, slug)
    if (!found) return { ok: false, reason: 'no-topic' }
    const { name, ...before } = found
    const note = pin && (await findNamingNote(tx, before.id, pin.note))
    if (pin && !note) return { ok: false, reason: 'no-note' }
    const text = pin && note && wordsOf(note, pin.text)
    if (pin && !text) return { ok: false, reason: 'no-words' }
    const after = { id: before.id, pinnedText: text, pinnedNoteId: note?.id ?? null }
    if (after.pinnedText === before.pinnedText && after.pinnedNoteId === before.pinnedNoteId) {
      return { ok: true, slug, change: null }
    }
    await setPin(tx, after)
    const change = await recordChange(tx, {
      kind: pin ? 'pin-topic' : 'unpin-topic',
      summary: { topic: name },
      before: { Topic: [before] },
      after: { Topic: [after] },
      now: nb.now(),
    })
    return { ok: true, slug, change }
  })
}

function wordsOf(
  { title, body, places }: { title: string; body: string; places: [number, number][] },
  wanted: string | undefined,
): string | null {
  const text = `${title}\n${body}`
  if (wanted !== undefined) return text.includes(wanted) ? wanted : null
  const told = tellingSentence({ title, text }, places, LONGEST_PIN)?.text
  return told ?? (places[0] ? title : null)
}
