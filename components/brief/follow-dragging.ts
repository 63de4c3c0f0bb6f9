/**
 * Lets lines be dragged by their grips, with mouse, pen or finger, among the lines of their group. `send` is told where
 * one was put: `move <key> before <key>`, without the second key for the end. Returns what ends it.
 */
export function followDragging(root: HTMLElement, send: (work: string) => void): () => void {
  let line: HTMLElement | null = null
  let place: Place | null = null
  const mark = (next: Place | null) => {
    if (place) delete place.line.dataset.drop
    place = next
    if (place) place.line.dataset.drop = place.side
  }
  const begin = (event: PointerEvent) => {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null
    if (!grip || event.button !== 0) return
    line = grip.closest<HTMLElement>('[data-brief-line]')
    if (!line) return
    grip.setPointerCapture(event.pointerId)
    line.dataset.dragged = ''
  }
  const drag = (event: PointerEvent) => {
    if (line) mark(placeAt(root, line, event.clientY))
  }
  const end = (event: PointerEvent) => {
    const [dragged, found] = [line, place]
    mark(null)
    if (line) delete line.dataset.dragged
    line = null
    if (!dragged || !found || event.type === 'pointercancel' || found.line === dragged) return
    const siblings = siblingsOf(root, dragged)
    const at = siblings.indexOf(found.line)
    const before = found.side === 'before' ? found.line : siblings[at + 1]
    if (before !== dragged)
      send(`move ${dragged.dataset.briefLine} before ${before?.dataset.briefLine ?? ''}`)
  }
  root.addEventListener('pointerdown', begin)
  root.addEventListener('pointermove', drag)
  root.addEventListener('pointerup', end)
  root.addEventListener('pointercancel', end)
  return () => {
    root.removeEventListener('pointerdown', begin)
    root.removeEventListener('pointermove', drag)
    root.removeEventListener('pointerup', end)
    root.removeEventListener('pointercancel', end)
  }
}

type Place = { line: HTMLElement; side: 'before' | 'after' }

function siblingsOf(root: HTMLElement, line: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-brief-line]')].filter(
    ({ dataset }) => dataset.group === line.dataset.group,
  )
}

/** The sibling whose half the pointer is in; beyond the ends of the group its ends. */
function placeAt(root: HTMLElement, line: HTMLElement, y: number): Place | null {
  const siblings = siblingsOf(root, line)
  const below = siblings.find((one) => y < one.getBoundingClientRect().bottom) ?? siblings.at(-1)
  if (!below) return null
  const { top, height } = below.getBoundingClientRect()
  return { line: below, side: y < top + height / 2 ? 'before' : 'after' }
}
