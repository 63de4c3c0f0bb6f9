import type { Random } from '../corpus/random'

/** What each slot of a form may become: one of these words, or one made up as it is asked for. */
export type Stock = Record<string, readonly string[] | ((random: Random) => string)>

/** Fills each `<slot>` of a form. A slot nobody stocks is a slip of the pen in the form, so it throws. */
export function fillSlots(form: string, random: Random, stock: Stock): string {
  return form.replace(/<(\w+)>/g, (slot, name: string) => {
    const words = stock[name]
    if (words === undefined) throw new Error(`Nothing to put for ${slot} in: ${form}`)
    return typeof words === 'function' ? words(random) : random.pick(words)
  })
}

/** One form or word a line; blank lines only divide. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

export function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/)
}
