import { type KeyboardEvent, type RefObject, useCallback } from 'react'

const STOPS = '[data-hit], summary[data-fold]'

type Walk = {
  /** Focuses the first hit; does nothing where there is none. */
  enter: () => void
  onKeyDown: (event: KeyboardEvent) => void
}
type Options = {
  /** Back up into the box. */
  onLeaveUp: () => void
  onPreview: (slug: string) => void
  /** Closes the preview and says whether there was one. */
  onClosePreview: () => boolean
}

/** Up and down through the hits, with the focus, so that Enter and Ctrl-Enter are the browser's own; right previews, left closes. */
export function useHitWalk(
  box: RefObject<HTMLElement | null>,
  { onLeaveUp, onPreview, onClosePreview }: Options,
): Walk {
  const stops = useCallback(
    () =>
      [...(box.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter((stop) => stop.checkVisibility()),
    [box],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(STOPS) : null
    if (!at || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (!step(event.key, at)) return
    event.preventDefault()
  }
  const step = (key: string, at: HTMLElement): boolean => {
    const all = stops()
    switch (key) {
      case 'ArrowDown':
        return focus(all[all.indexOf(at) + 1])
      case 'ArrowUp':
        if (at === all[0]) onLeaveUp()
        else focus(all[all.indexOf(at) - 1])
        return true
      case 'ArrowRight':
        if (at.dataset.hit) onPreview(at.dataset.hit)
        return Boolean(at.dataset.hit)
      case 'ArrowLeft':
        return onClosePreview()
      case 'Escape':
        if (!onClosePreview()) onLeaveUp()
        return true
      default:
        return false
    }
  }
  return { enter: () => focus(stops()[0]), onKeyDown }
}

function focus(stop: HTMLElement | undefined): boolean {
  stop?.focus()
  stop?.scrollIntoView({ block: 'nearest' })
  return true
}
