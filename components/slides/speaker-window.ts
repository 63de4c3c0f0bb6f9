import { make } from './control-bar'
import type { PresenterWords } from './presenter-words'

export type SpeakerView = {
  slide: HTMLElement | null
  next: HTMLElement | null
  notes: string
  position: string
  /** Whole time, time on this slide, and how that stands against the plan. */
  time: string
  slideTime: string
  lag: string
  state: 'early' | 'late' | 'even'
}
export type SpeakerWindow = {
  show(view: SpeakerView): void
  tick(view: Omit<SpeakerView, 'slide' | 'next'>): void
  closed(): boolean
  close(): void
}

/**
 * A second window with this slide, the next one, notes and times. It is an empty window that this page fills: it has
 * no address of its own, so it works from a file and without a network. Null when the browser refuses to open it.
 */
export function openSpeakerWindow(
  words: PresenterWords,
  onKey: (event: KeyboardEvent) => void,
): SpeakerWindow | null {
  const opened = window.open('', 'daybook-speaker', 'popup,width=1100,height=720')
  if (!opened) return null
  const { document: page } = opened
  page.title = words.speaker
  page.documentElement.lang = document.documentElement.lang
  page.documentElement.dataset.theme = document.documentElement.dataset.theme ?? ''
  page.head.replaceChildren(page.head.querySelector('title') ?? '', ...copyStyles(page))
  const parts = layOut(page, words)
  page.addEventListener('keydown', onKey)

  const tick: SpeakerWindow['tick'] = ({ notes, position, time, slideTime, lag, state }) => {
    parts.notes.textContent = notes || words.noNotes
    parts.position.textContent = position
    parts.time.textContent = time
    parts.slideTime.textContent = `${words.slideTime} ${slideTime}`
    parts.lag.textContent = lag
    parts.lag.dataset.state = state
  }
  return {
    tick,
    show(view) {
      stage(parts.current, view.slide, null)
      stage(parts.next, view.next, words.lastSlide)
      tick(view)
    },
    closed: () => opened.closed,
    close: () => opened.close(),
  }
}

function copyStyles(page: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('style, link[rel="stylesheet"]')].map((style) => {
    const copy = page.importNode(style, true)
    // An empty window has no address for a relative one to start from.
    if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href)
    return copy
  })
}

function layOut(page: Document, words: PresenterWords) {
  page.body.className = 'speaker-page'
  const part = (className: string, label?: string) => {
    const element = page.adoptNode(make('div', className))
    if (label) element.setAttribute('aria-label', label)
    return element
  }
  const [current, next] = [part('speaker-current'), part('speaker-next', words.nextSlide)]
  const [notes, position] = [part('speaker-notes', words.notes), part('speaker-position')]
  const [time, slideTime, lag] = [
    part('speaker-time', words.time),
    part('speaker-slide-time'),
    part('speaker-lag'),
  ]
  const clock = part('speaker-clock')
  clock.append(time, lag, slideTime, position)
  const side = part('speaker-side')
  side.append(clock, next)
  const main = part('speaker-main')
  main.append(current, notes)
  page.body.replaceChildren(main, side)
  return { current, next, notes, position, time, slideTime, lag }
}

/** A copy of a slide, as large as there is room for (slides.css scales it by the size of its box). */
function stage(box: HTMLElement, slide: HTMLElement | null, instead: string | null): void {
  const copy = slide ? box.ownerDocument.importNode(slide, true) : make('p', 'speaker-none')
  if (!slide) copy.textContent = instead
  // What the presentation wrote on its own, and ids that stand there already.
  for (const name of ['id', 'hidden', 'aria-hidden', 'data-previous-indexv', 'data-index-h'])
    copy.removeAttribute(name)
  for (const name of ['display', 'top', 'left', 'transform', 'transition']) copy.style.removeProperty(name)
  copy.classList.remove('past', 'future', 'present')
  const frame = box.ownerDocument.adoptNode(make('div', 'presentation live speaker-frame'))
  frame.append(copy)
  box.replaceChildren(frame)
}
