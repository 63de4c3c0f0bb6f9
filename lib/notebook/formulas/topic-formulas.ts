import { findTopicByName, listNoteIdsOfTopic } from '../../db/claim-reads'
import { listFormulaNotes } from '../../db/formula-reads'
import type { NoteRef } from '../../domain/note'
import type { FormulasView } from '../../domain/symbols/formula-view'
import { setTex } from '../../markdown/setting/set-tex'
import type { Notebook } from '../open-notebook'

const MOST_NOTES = 500
const SHOWN = 30

/** The formulas of a topic's notes, newest note first, each once with all the notes that have it; lone symbols left out. */
export async function topicFormulas(nb: Notebook, topicId: number, limit = SHOWN): Promise<FormulasView> {
  const db = nb.db.prisma
  const ids = await listNoteIdsOfTopic(db, topicId, MOST_NOTES)
  const order = new Map(ids.map((id, index) => [id, index]))
  const notes = (await listFormulaNotes(db, ids)).sort(
    (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
  )
  const found = new Map<string, { tex: string; display: boolean; notes: NoteRef[] }>()
  for (const { slug, title, day, formulas } of notes) {
    for (const { tex, display } of formulas) {
      if (isLoneSymbol(tex)) continue
      const key = tex.replace(/\s+/g, '')
      const row = found.get(key) ?? { tex: tex.trim(), display, notes: [] }
      if (!row.notes.some((note) => note.slug === slug)) row.notes.push({ slug, title, day })
      found.set(key, row)
    }
  }
  const rows = [...found.values()]
  return {
    formulas: rows.slice(0, limit).map((row) => ({ ...row, html: setTex(row.tex, row.display) })),
    notes: notes.length,
    total: rows.length,
  }
}

/** `D_y` or `\alpha` says nothing by itself. */
function isLoneSymbol(tex: string): boolean {
  return /^\s*(?:\\[a-zA-Z]+\s*)?\{?[a-zA-Z]?\}?(?:[_^](?:\{[^{}]*\}|\\?[\w'*]+))*'?\s*$/.test(tex)
}

/** The same by slug or any spelling; null when there is no such topic. */
export async function formulasOfTopic(
  nb: Notebook,
  slugOrName: string,
  limit = SHOWN,
): Promise<(FormulasView & { slug: string; name: string }) | null> {
  const topic = await findTopicByName(nb.db.prisma, slugOrName)
  if (!topic) return null
  return { slug: topic.slug, name: topic.name, ...(await topicFormulas(nb, topic.id, limit)) }
}
