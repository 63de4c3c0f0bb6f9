import { cardAddress } from './card-link'

/** How long a pointer or the focus rests on a link before its card comes, and how long the card waits for the pointer. */
const REST_MS = 300
const LEAVE_MS = 200

/**
 * Cards beside links to topics, notes and papers, for the pointer and for the keyboard. Fingers have none: they would
 * cover what they point at. What shows a card is fetched with the first one.
 */
export function followCards(): void {
  if (!('popover' in HTMLElement.prototype)) return
  // Looked up anew each time: a page of the framework's may have put another in its place.
  const frameNow = () => document.getElementById('hover-card')
  const isInFrame = (target: EventTarget | null) => frameNow()?.contains(target as Node) ?? false
  let timer = 0
  let shown: HTMLAnchorElement | null = null

  const soon = (work: () => void, wait: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(work, wait)
  }
  const hide = () => {
    window.clearTimeout(timer)
    if (!shown) return
    shown = null
    const frame = frameNow()
    if (frame) void import('./show-card').then(({ hideCard }) => hideCard(frame))
  }
  const show = async (link: HTMLAnchorElement, address: string) => {
    const { showCard } = await import('./show-card')
    shown = link
    if (!(await showCard(frameNow, link, address, () => shown === link))) hide()
  }
  const rest = (target: EventTarget | null) => {
    const link = linkAt(target)
    const address = link && cardAddress(link.href, window.location.href)
    if (link && address && link !== shown) soon(() => void show(link, address), REST_MS)
    else if (link === shown || isInFrame(target)) window.clearTimeout(timer)
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') rest(event.target)
  })
  document.addEventListener('pointerout', (event) => {
    if (linkAt(event.target) || isInFrame(event.target)) soon(hide, LEAVE_MS)
  })
  document.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) rest(event.target)
  })
  document.addEventListener('focusout', () => soon(hide, LEAVE_MS))
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown) {
      hide()
      event.preventDefault()
    }
  })
  // What is only about to be shown may come: the focus itself scrolls its link into view.
  document.addEventListener('scroll', (event) => void (shown && event.target !== frameNow() && hide()), {
    capture: true,
    passive: true,
  })
}

/** A link of what is read, not of the frame around it, and not one that says where the reader is. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('#content a[href]') : null
}
