import type { Question } from '../../domain/questions/question'
import type { Notebook } from '../open-notebook'

/** Set questions by text: the same words are set the same. */
const setBefore = new WeakMap<Notebook, Map<string, string | null>>()
const MOST_KEPT = 5_000

/** Signs that mean something to the renderer. */
const SIGNS = /[\\`*$~[]|(?<![\p{L}\p{N}])_/u

/** Questions whose words hold formulas, code or emphasis, set; safe inline HTML without links, by id. */
export async function setTexts(nb: Notebook, questions: readonly Question[]): Promise<Map<number, string>> {
  const kept = setBefore.get(nb) ?? new Map<string, string | null>()
  if (kept.size > MOST_KEPT) kept.clear()
  setBefore.set(nb, kept)
  const found = new Map<number, string>()
  await Promise.all(
    questions.map(async ({ id, text }) => {
      if (!SIGNS.test(text)) return
      const before = kept.get(text)
      const html = before === undefined ? await setText(nb, id, text) : before
      kept.set(text, html)
      if (html !== null) found.set(id, html)
    }),
  )
  return found
}

/** It stands in a link itself: one with a link in it stays plain. */
async function setText(nb: Notebook, id: number, text: string): Promise<string | null> {
  const body = text
    .replace(/\[\[(?:[^\]|\n]*\|)?([^\]\n]*)\]\]/g, '$1')
    .replace(/\[([^\]\n]*)\]\([^()\n]*\)/g, '$1')
  const { excerptHtml } = await nb.renderer.render({ title: `question ${id}`, body, topics: [], links: {} })
  return excerptHtml === '' || /<a[\s>]/.test(excerptHtml) ? null : excerptHtml
}
