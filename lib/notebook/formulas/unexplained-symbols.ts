import { listClaimTexts } from '../../db/claim-reads'
import { listFormulaNotes, listNearNotes } from '../../db/formula-reads'
import { listAnswers } from '../../db/suggestion-store'
import type { Day } from '../../domain/day'
import type { NotePage } from '../../domain/note'
import { explainSymbols, explains, type NoteSymbol } from '../../domain/symbols/explained'
import type { UnexplainedSymbol } from '../../domain/symbols/formula-view'
import { setTex } from '../../markdown/setting/set-tex'
import type { Notebook } from '../open-notebook'

/** The kind under which it is kept that a symbol needs no explanation. */
export const SYMBOL = 'symbol'
/** In place of a symbol: all of the note. */
export const ALL_SYMBOLS = '*'

/** Notes nearby that are looked through for what a symbol is, and those told. */
const NEAR = 60
const TOLD = 2

export const symbolKey = (slug: string, name: string) => `${slug} ${name}`

/** What the note's formulas use and its text does not explain, unless the writer said that it is clear. */
export async function unexplainedSymbols(
  nb: Notebook,
  note: Pick<NotePage, 'slug' | 'body' | 'rendered'>,
): Promise<UnexplainedSymbol[]> {
  if (!note.rendered || note.rendered.formulas.length === 0) return []
  const symbols = explainSymbols(note.body).filter(({ explained }) => !explained)
  if (symbols.length === 0) return []
  const clear = (await listAnswers(nb.db.prisma, [SYMBOL])).get(SYMBOL) ?? new Set()
  if (clear.has(symbolKey(note.slug, ALL_SYMBOLS))) return []
  const left = symbols.filter(({ name }) => !clear.has(symbolKey(note.slug, name)))
  return left.length === 0 ? [] : withHints(nb, note.slug, left)
}

/** The same symbol may be explained in another note on the same matter. */
async function withHints(nb: Notebook, slug: string, symbols: NoteSymbol[]): Promise<UnexplainedSymbol[]> {
  const db = nb.db.prisma
  const near = await listFormulaNotes(db, await listNearNotes(db, slug, NEAR))
  const texts = await listClaimTexts(
    db,
    near.map(({ id }) => id),
  )
  return symbols.map(({ letter, name }) => ({
    letter,
    name,
    html: setTex(name),
    elsewhere: texts
      .filter(({ body }) => explains(body, { letter, name }))
      .slice(0, TOLD)
      .map(({ slug, title, day }) => ({ slug, title, day: day as Day })),
  }))
}
