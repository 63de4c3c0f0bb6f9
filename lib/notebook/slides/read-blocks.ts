import { setImmediate } from 'node:timers/promises'
import type { SlideBlock } from '../../domain/slides/deck'
import { blocksOfMarkdown } from '../../markdown/slide-blocks'

/** Texts between which others are served: a brief of ten years has some thousand lines. */
const AT_ONCE = 40

/** A reader for decks that knows these texts already. What it gives is shared and must not be changed. */
export async function readBlocks(texts: readonly string[]): Promise<(text: string) => SlideBlock[]> {
  const read = new Map<string, SlideBlock[]>()
  for (const [at, text] of [...new Set(texts)].entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await setImmediate()
    read.set(text, blocksOfMarkdown(text))
  }
  return (text) => read.get(text) ?? blocksOfMarkdown(text)
}
