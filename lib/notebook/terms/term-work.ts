import { rowsChangedSince, takePicture } from '../../db/change-store'
import type { Tx } from '../../db/open'
import { insertAnswer } from '../../db/suggestion-store'
import { deleteTerm, findTermRow, insertTerm, listSameTerms, updateTerm } from '../../db/term-store'
import { englishForms } from '../../domain/term-pairs/english-forms'
import { pairKey, type TermPair } from '../../domain/term-pairs/term-pair'
import { normalizeTopicName } from '../../domain/topic-name'
import { recordChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { recordDismissal } from '../suggestions/answer-suggestion'
import { inTransaction } from '../transaction'
import { findTermOffer } from './term-offers'

/** `known`: the bank has the pair already, perhaps in the plural. */
export type TermResult =
  | { ok: true; id: number; change: number }
  | { ok: false; reason: 'known' | 'missing' | 'same' }

const TERM_PAIR = 'term-pair'

/** Puts a pair into the bank; one that is on offer keeps the note it was found in. */
export async function addTerm(nb: Notebook, pair: TermPair): Promise<TermResult> {
  const offer = await findTermOffer(nb, pairKey(pair))
  return change(nb, 'add-term', pair, async (tx, now) => {
    if (await isKnown(tx, pair, null)) return 'known'
    return insertTerm(tx, pair, offer?.noteId ?? null, now)
  })
}

export function editTerm(nb: Notebook, id: number, pair: TermPair): Promise<TermResult> {
  return change(nb, 'edit-term', pair, async (tx) => {
    const before = await findTermRow(tx, id)
    if (!before) return 'missing'
    if (before.chinese === pair.chinese && before.english === pair.english) return 'same'
    if (await isKnown(tx, pair, id)) return 'known'
    await updateTerm(tx, id, pair)
    return id
  })
}

/** Takes a pair out of the bank and does not offer it again; both come back when that is undone. */
export async function removeTerm(nb: Notebook, id: number): Promise<TermResult> {
  const pair = await findTermRow(nb.db.prisma, id)
  if (!pair) return { ok: false, reason: 'missing' }
  return change(nb, 'delete-term', pair, async (tx, now) => {
    await deleteTerm(tx, id)
    await insertAnswer(tx, { kind: TERM_PAIR, key: pairKey(pair), answer: 'dismissed' }, now)
    return id
  })
}

/** Never offers the pair again. Returns the change's number. */
export function dismissTerm(nb: Notebook, pair: TermPair): Promise<number> {
  return recordDismissal(nb, {
    kind: TERM_PAIR,
    key: pairKey(pair),
    one: pair.chinese,
    other: pair.english,
  })
}

const TABLES = ['TermPair', 'SuggestionAnswer'] as const

/** In one transaction with the record of it; nothing is recorded of what was refused. */
function change(
  nb: Notebook,
  kind: string,
  { chinese, english }: TermPair,
  write: (tx: Tx, now: Date) => Promise<number | Extract<TermResult, { ok: false }>['reason']>,
): Promise<TermResult> {
  const now = nb.now()
  return inTransaction(nb, async (tx): Promise<TermResult> => {
    await takePicture(tx, TABLES)
    const written = await write(tx, now)
    const rows = await rowsChangedSince(tx, TABLES)
    if (typeof written === 'string') return { ok: false, reason: written }
    const id = await recordChange(tx, { kind, summary: { chinese, english }, ...rows, now })
    return { ok: true, id: written, change: id }
  })
}

async function isKnown(tx: Tx, { chinese, english }: TermPair, but: number | null): Promise<boolean> {
  const keys = englishForms(english).map(normalizeTopicName)
  return (await listSameTerms(tx, chinese, keys)).some((id) => id !== but)
}
