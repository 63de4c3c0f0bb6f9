import katex from 'katex'
import { katexSettings } from './set-formulas'

/** Formulas set lately: the same ones are listed again and again. */
const set = new Map<string, string | null>()
const KEPT = 2000
const LONGEST = 10_000

/** One formula as KaTeX sets it outside a note, as notes have it; null where it cannot be set. */
export function setTex(tex: string, display = false): string | null {
  const key = `${display ? 'd' : 'i'}${tex}`
  const known = set.get(key)
  if (known !== undefined) return known
  if (set.size >= KEPT) set.clear()
  const html = tex.length > LONGEST ? null : render(tex, display)
  set.set(key, html)
  return html
}

function render(tex: string, display: boolean): string | null {
  try {
    return katex.renderToString(tex, { ...katexSettings(), displayMode: display, throwOnError: true })
  } catch {
    // The note itself has the finding that says what is wrong with it.
    return null
  }
}
