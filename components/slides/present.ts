import Reveal from 'reveal.js'
import { type Command, createControlBar, createKeysDialog, KEYS, make } from './control-bar'
import { fitSlides } from './fit-slides'
import { PRESENTER_WORDS, type PresenterLanguage } from './presenter-words'
import { openSpeakerWindow, type SpeakerView, type SpeakerWindow } from './speaker-window'
import { createTalkClock, minutesAndSeconds } from './talk-clock'

/** Pixels of a slide before it is scaled to the screen: as estimated for (lib/domain/slides), and on end. */
const WIDE = { width: 1280, height: 720 }
const TALL = { width: 720, height: 1280 }
/** A plan is not missed by less, in milliseconds. */
const EVEN = 5_000

type Presented = HTMLElement & { dataset: { allowed?: string; language?: string; presenting?: string } }

/**
 * Turns slides that stand below each other into a presentation: reveal.js shows them, and around it are what a
 * speaker needs. Called twice for one element, it does it once.
 */
export async function present(root: Presented): Promise<void> {
  if (root.dataset.presenting) return
  root.dataset.presenting = 'yes'
  const words = PRESENTER_WORDS[(root.dataset.language ?? 'zh') as PresenterLanguage]
  const slides = [...root.querySelectorAll<HTMLElement>('.slides > section')]
  const seconds = slides.map(({ dataset }) => Number(dataset.seconds ?? 0))
  const allowed = Number(root.dataset.allowed ?? 0) * 1000
  const clock = createTalkClock(seconds.map((time) => time * 1000))

  root.classList.add('live', 'reveal')
  // reveal.js sets paper as a document unless it believes that it made the pages itself; ours are in slides.css.
  document.documentElement.classList.add('print-pdf', 'presenting')
  await document.fonts.ready
  const size = () => (root.clientHeight > root.clientWidth ? TALL : WIDE)
  const refit = () => {
    root.classList.add('measuring')
    root.classList.toggle('tall', size() === TALL)
    fitSlides(slides)
    root.classList.remove('measuring')
  }

  const bar = createControlBar(words, (command) => commands[command](), root.querySelector('.presenter-exit'))
  const keys = createKeysDialog(words)
  const panel = make('aside', 'presenter-panel')
  panel.setAttribute('aria-label', words.notes)
  panel.hidden = true
  root.after(panel, bar.element, keys)
  refit()

  const deck = new Reveal(root, {
    ...size(),
    embedded: true,
    margin: 0.02,
    minScale: 0.1,
    maxScale: 4,
    center: false,
    display: 'flex',
    hash: true,
    // Nobody else gives it orders.
    postMessage: false,
    history: false,
    controls: false,
    progress: true,
    slideNumber: false,
    help: false,
    jumpToSlide: false,
    transition: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
    transitionSpeed: 'fast',
    viewDistance: 2,
    // On a phone too these are slides, not a page to scroll.
    scrollActivationWidth: 0,
    // A focused button takes its own keys.
    keyboardCondition: (event: KeyboardEvent) =>
      !(event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')),
    keyboard: Object.fromEntries(
      Object.entries(KEYS).flatMap(([command, { code }]) =>
        code === null ? [] : [[code, () => commands[command as Command]()]],
      ),
    ),
  })
  await deck.initialize()

  let speaker: SpeakerWindow | null = null
  const at = () => Math.max(0, deck.getIndices().h)
  const view = (): SpeakerView => {
    const time = clock.read(Date.now())
    const late = time.late > EVEN ? 'late' : time.late < -EVEN ? 'early' : 'even'
    const lag = late === 'even' ? '' : `${words[late]} ${minutesAndSeconds(Math.abs(time.late))}`
    return {
      slide: slides[at()] ?? null,
      next: slides[at() + 1] ?? null,
      notes: slides[at()]?.querySelector('.notes')?.textContent ?? '',
      position: `${at() + 1} / ${slides.length}`,
      time: `${minutesAndSeconds(time.elapsed)} / ${minutesAndSeconds(allowed)}`,
      slideTime: `${minutesAndSeconds(time.onSlide)} / ${minutesAndSeconds((seconds[at()] ?? 0) * 1000)}`,
      lag,
      state: time.elapsed > allowed && allowed > 0 ? 'late' : late,
    }
  }
  const tick = () => {
    const now = view()
    bar.setPosition(now.position)
    bar.setTime([now.time, now.lag].filter(Boolean).join(' · '), now.state, clock.read(Date.now()).running)
    panel.textContent = now.notes || words.noNotes
    if (speaker?.closed()) speaker = null
    speaker?.tick(now)
  }
  const moved = () => {
    clock.show(at(), Date.now())
    tick()
    speaker?.show(view())
  }
  const commands: Record<Command, () => void> = {
    previous: () => deck.prev(),
    next: () => deck.next(),
    timer: () => {
      clock.toggle(Date.now())
      tick()
    },
    notes: () => {
      panel.hidden = !panel.hidden
    },
    speaker: () => {
      speaker = speaker && !speaker.closed() ? speaker : openSpeakerWindow(words, pressElsewhere)
      if (speaker) return speaker.show(view())
      panel.hidden = false
      panel.dataset.why = words.blocked
    },
    overview: () => deck.toggleOverview(),
    theme: () => turnTheme(),
    fullscreen: () =>
      void (document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()),
    print: () => window.print(),
    keys: () => keys.showModal(),
  }
  /** Keys pressed in the speaker's window. */
  function pressElsewhere(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    deck.triggerKey(event.keyCode)
  }

  // Typed with Shift on most keyboards, which reveal.js leaves alone.
  document.addEventListener('keydown', (event) => {
    if (event.key === '?' && !keys.open) commands.keys()
  })
  deck.on('slidechanged', moved)
  deck.on('ready', moved)
  window.addEventListener('resize', () => {
    const tall = size() === TALL
    if (tall === root.classList.contains('tall')) return
    refit()
    deck.configure(size())
  })
  window.addEventListener('pagehide', () => speaker?.close())
  setInterval(tick, 1000)
  moved()
}

/** Between light and dark, starting from what is shown; for this visit only. */
function turnTheme(): void {
  const { dataset } = document.documentElement
  const chosen = dataset.theme === 'dark' || dataset.theme === 'light' ? dataset.theme : null
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  dataset.theme = dark ? 'light' : 'dark'
}
