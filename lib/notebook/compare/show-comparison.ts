import { findNoteIds } from '../../db/compare-reads'
import { listLinkTargets } from '../../db/link-store'
import type { ComparedQuote, Comparison, ShownComparison } from '../../domain/aspects/comparison'
import { paths } from '../../paths'
import type { Notebook } from '../open-notebook'

/** What a cell shows among other rows, and by itself. */
const IN_A_CELL = 8
const IN_A_CELL_ALONE = 60

/** Set quotes by text: the same words are set the same wherever they stand, unless they link. */
const setBefore = new WeakMap<Notebook, Map<string, string>>()
const MOST_KEPT = 5_000

/** The comparison as its page shows it: long cells cut, quotes rendered. */
export async function showComparison(nb: Notebook, comparison: Comparison): Promise<ShownComparison> {
  const most = comparison.rows.length === 1 ? IN_A_CELL_ALONE : IN_A_CELL
  const shown = comparison.rows.flatMap(({ cells }) => cells.flatMap(({ quotes }) => quotes.slice(0, most)))
  const links = await linksOf(nb, shown)
  const rows = comparison.rows.map(async (row) => ({
    ...row,
    cells: await Promise.all(
      row.cells.map(async ({ quotes }) => ({
        quotes: await Promise.all(
          quotes.slice(0, most).map(async (quote) => ({ ...quote, html: await render(nb, quote, links) })),
        ),
        more: Math.max(0, quotes.length - most),
      })),
    ),
  }))
  return { ...comparison, rows: await Promise.all(rows) }
}

/** Signs that mean something to the renderer; most lines of a log have none of them. */
const SIGNS = /[\\`*_[\]<>#|~$&!\n]|^\s*(?:[-+]|\d+[.)])\s|https?:|www\.|@/

type Links = Record<string, { href: string; text: string } | null>

async function render(nb: Notebook, quote: ComparedQuote, links: Links): Promise<string | null> {
  if (!SIGNS.test(quote.text)) return null
  const kept = setBefore.get(nb) ?? new Map<string, string>()
  if (kept.size > MOST_KEPT) kept.clear()
  setBefore.set(nb, kept)
  const linking = quote.text.includes('[[')
  const before = linking ? undefined : kept.get(quote.text)
  if (before !== undefined) return before
  // The title gives the ids of what is set, which must not meet those of another quote.
  const title = `${quote.note.slug} ${quote.start}`
  const { html } = await nb.renderer.render({ title, body: dedent(quote.text), topics: [], links })
  if (!linking) kept.set(quote.text, html)
  return html
}

/** The first line of a bullet's text begins behind the bullet; the others are moved out as far as they all can be. */
function dedent(text: string): string {
  const [first = '', ...others] = text.split('\n')
  const indents = others
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const by = Math.min(...indents)
  return [first, ...others.map((line) => line.slice(Number.isFinite(by) ? by : 0))].join('\n')
}

async function linksOf(nb: Notebook, quotes: ComparedQuote[]): Promise<Links> {
  const slugs = new Set(quotes.filter(({ text }) => text.includes('[[')).map(({ note }) => note.slug))
  if (slugs.size === 0) return {}
  const targets = await listLinkTargets(nb.db.prisma, await findNoteIds(nb.db.prisma, [...slugs]))
  return Object.fromEntries(
    [...targets.values()].flat().map(({ target, note, topic }) => {
      if (note)
        return [target, { href: paths.note(note.slug), text: target === note.slug ? note.title : target }]
      return [target, topic ? { href: paths.topic(topic.slug), text: target } : null]
    }),
  )
}
