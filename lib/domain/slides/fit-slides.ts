import { BODY, heightOf } from './block-height'
import { textOfBlock } from './block-text'
import { cutBlock } from './cut-block'
import type { SlideBlock, SlideListItem } from './deck'
import type { SlideDraft } from './deck-of-brief'

/** So much more than a slide holds may stand on one when a last slide of a line or two would be the price: it is set smaller. */
const SQUEEZE = 1.15
/** Beyond this one note would be a talk of its own; the rest is named on the last of its slides. */
const MOST_PARTS = 40

/**
 * Shares out what is too much for one slide over several of the same title. `part` says which of them one is. Their
 * times add up to the time of the whole; what the speaker reads goes with each.
 */
export function fitSlides(
  slides: readonly SlideDraft[],
  part: (part: number, parts: number) => string,
): SlideDraft[] {
  return slides.flatMap((slide) => {
    const pages = pagesOf(slide.blocks)
    if (pages.length < 2) return [slide]
    const seconds = shareOut(slide.seconds, pages.map(weightOf))
    return pages.map((blocks, index) => ({
      ...slide,
      blocks,
      key: index === 0 ? (slide.key ?? slide.title) : `${slide.key ?? slide.title}-${index + 1}`,
      title: `${slide.title}${part(index + 1, pages.length)}`,
      seconds: seconds[index] ?? 0,
    }))
  })
}

function pagesOf(blocks: readonly SlideBlock[]): SlideBlock[][] {
  const pages: SlideBlock[][] = [[]]
  const waiting = [...blocks]
  let used = 0
  for (let block = waiting.shift(); block; block = waiting.shift()) {
    const page = pages.at(-1) ?? []
    const height = heightOf(block)
    if (used + height <= BODY.height || pages.length >= MOST_PARTS) {
      page.push(block)
      used += height
      continue
    }
    const cut = cutBlock(block, BODY.height - used)
    if (cut) {
      const label = page.at(-1)
      page.push(cut[0])
      waiting.unshift(...(label && isLabel(label) ? [label] : []), cut[1])
    } else if (page.every(isLabel)) {
      // Nothing of it can be cut off: it stands alone and is drawn smaller.
      page.push(block)
      used += height
      continue
    } else waiting.unshift(block)
    const next = withdrawLabel(page)
    used = heightOfAll(next)
    pages.push(next)
  }
  return withoutWidow(pages.filter((page) => page.length > 0))
}

function withoutWidow(pages: SlideBlock[][]): SlideBlock[][] {
  const [before, last] = [pages.at(-2), pages.at(-1)]
  if (!before || !last) return pages
  const joined = joinPages(before, last)
  return heightOfAll(joined) <= BODY.height * SQUEEZE ? [...pages.slice(0, -2), joined] : pages
}

/** What was cut apart becomes one again. */
function joinPages(before: readonly SlideBlock[], after: readonly SlideBlock[]): SlideBlock[] {
  const [label, ...behind] = after
  if (label && isLabel(label) && before.includes(label)) return joinPages(before, behind)
  const [end, start] = [before.at(-1), after.at(0)]
  const rest = [...before.slice(0, -1)]
  if (end?.kind === 'list' && start?.kind === 'list' && end.ordered === start.ordered)
    return [...rest, { ...end, items: joinItems(end.items, start.items) }, ...after.slice(1)]
  if (end?.kind === 'table' && start?.kind === 'table' && end.head === start.head)
    return [...rest, { ...end, rows: [...end.rows, ...start.rows] }, ...after.slice(1)]
  return [...before, ...after]
}

function joinItems(before: readonly SlideListItem[], after: readonly SlideListItem[]): SlideListItem[] {
  const [end, start] = [before.at(-1), after.at(0)]
  if (!end || !start || end.runs !== start.runs) return [...before, ...after]
  const whole = { ...end, items: joinItems(end.items, start.items) }
  return [...before.slice(0, -1), whole, ...after.slice(1)]
}

const heightOfAll = (blocks: readonly SlideBlock[]) => blocks.reduce((sum, block) => sum + heightOf(block), 0)

/** A label goes to the next slide with what it is the label of. */
function withdrawLabel(page: SlideBlock[]): SlideBlock[] {
  const last = page.at(-1)
  if (page.length < 2 || !last || !isLabel(last)) return []
  page.pop()
  return [last]
}

const isLabel = (block: SlideBlock) => block.kind === 'paragraph' && block.quiet === true

const weightOf = (blocks: readonly SlideBlock[]) =>
  blocks.reduce((sum, block) => sum + textOfBlock(block).length, 1)

/** Whole seconds in these proportions that add up to the total. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let [before, given] = [0, 0]
  return weights.map((weight) => {
    before += weight
    const until = Math.round((total * before) / sum)
    const share = until - given
    given = until
    return share
  })
}
