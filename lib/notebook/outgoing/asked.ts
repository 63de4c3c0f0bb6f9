import { countAnswers, deleteAnswers, listAnswers } from '../../db/answer-store'
import type { AskedQuestion } from '../../domain/outgoing'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'

const LISTED = 200

export type Asked = { items: AskedQuestion[]; total: number }

/** What was asked and when, newest first. */
export async function listAsked(nb: Notebook): Promise<Asked> {
  const db = nb.db.prisma
  const [items, total] = await Promise.all([listAnswers(db, LISTED), countAnswers(db)])
  return { total, items: items.map((item) => ({ ...item, host: new URL(item.url).hostname })) }
}

/** Forgets every answer; papers keep what was taken from them. How many there were. */
export function forgetAsked(nb: Notebook): Promise<number> {
  return inTransaction(nb, deleteAnswers)
}
