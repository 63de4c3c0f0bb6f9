import type { BriefLine } from '../../domain/brief/brief'
import type { Notebook } from '../open-notebook'

/** Set lines by text: the same words are set the same in every brief. */
const setBefore = new WeakMap<Notebook, Map<string, string>>()
const MOST_KEPT = 5_000

/** Signs that mean something to the renderer; most lines of a log have none of them. */
const SIGNS = /[\\`*[\]<>#|~$&!\n]|(?<![\p{L}\p{N}])_|^\s*(?:[-+]|\d+[.)])\s|https?:|www\./u

/** The lines with what their Markdown looks like, where it looks like anything. */
export function setLines(nb: Notebook, lines: readonly BriefLine[]): Promise<BriefLine[]> {
  return Promise.all(lines.map(async (line) => ({ ...line, html: await setLine(nb, line) })))
}

async function setLine(nb: Notebook, { key, text }: BriefLine): Promise<string | null> {
  if (!SIGNS.test(text)) return null
  const kept = setBefore.get(nb) ?? new Map<string, string>()
  if (kept.size > MOST_KEPT) kept.clear()
  setBefore.set(nb, kept)
  const before = kept.get(text)
  if (before !== undefined) return before
  // The title gives the ids of what is set, which must not meet those of another line.
  const { html } = await nb.renderer.render({ title: key, body: plainly(text), topics: [], links: {} })
  kept.set(text, html)
  return html
}

/** A line leads to its own place: `[[links]]` in it are read by their names. Lines below a bullet move out with it. */
function plainly(text: string): string {
  const [first = '', ...others] = text.replace(/\[\[(?:[^\]|\n]*\|)?([^\]\n]*)\]\]/g, '$1').split('\n')
  const indents = others
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const by = Math.min(...indents)
  return [first, ...others.map((line) => line.slice(Number.isFinite(by) ? by : 0))].join('\n')
}
