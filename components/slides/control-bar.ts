import { icon } from './icons'
import type { PresenterWords } from './presenter-words'

export type Command =
  | 'previous'
  | 'next'
  | 'timer'
  | 'notes'
  | 'speaker'
  | 'overview'
  | 'theme'
  | 'fullscreen'
  | 'print'
  | 'keys'

/** The key that does the same, as `KeyboardEvent.keyCode` has it, and as it is written; null where the sign counts, not the key. */
export const KEYS: Record<Exclude<Command, 'previous' | 'next'>, { code: number | null; key: string }> = {
  timer: { code: 84, key: 'T' },
  notes: { code: 77, key: 'M' },
  speaker: { code: 83, key: 'S' },
  overview: { code: 79, key: 'O' },
  theme: { code: 68, key: 'D' },
  fullscreen: { code: 70, key: 'F' },
  print: { code: 80, key: 'P' },
  keys: { code: null, key: '?' },
}

export type ControlBar = {
  element: HTMLElement
  /** `2 / 12`. */
  setPosition(text: string): void
  setTime(text: string, state: 'early' | 'late' | 'even', running: boolean): void
}

/** What is pressed while presenting: every key has its button. */
export function createControlBar(
  words: PresenterWords,
  does: (command: Command) => void,
  exit: HTMLElement | null,
): ControlBar {
  const element = make('div', 'presenter-bar')
  element.setAttribute('role', 'toolbar')
  element.setAttribute('aria-label', words.bar)
  const button = (command: Command, name: string) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.dataset.command = command
    const key = command === 'previous' || command === 'next' ? null : KEYS[command].key
    made.setAttribute('aria-label', name)
    made.title = key ? `${name} (${key})` : name
    if (command !== 'timer') made.append(icon(command))
    made.addEventListener('click', () => does(command))
    element.append(made)
    return made
  }
  if (exit) element.append(exit.cloneNode(true))
  button('previous', words.previous)
  const position = make('span', 'presenter-position')
  element.append(position)
  button('next', words.next)
  const timer = button('timer', words.start)
  element.append(make('span', 'presenter-gap'))
  for (const command of ['notes', 'speaker', 'overview', 'theme', 'fullscreen', 'print', 'keys'] as const)
    button(command, words[command])
  return {
    element,
    setPosition(text) {
      position.textContent = text
    },
    setTime(text, state, running) {
      timer.textContent = text
      timer.dataset.state = state
      timer.title = `${running ? words.pause : words.start} (${KEYS.timer.key})`
      timer.setAttribute('aria-label', `${words.time} ${text}. ${running ? words.pause : words.start}`)
    },
  }
}

/** The keys, for who asks. */
export function createKeysDialog(words: PresenterWords): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'presenter-help'
  dialog.setAttribute('aria-label', words.keys)
  const list = document.createElement('dl')
  const rows: [string, string][] = [
    ['→ Space', words.next],
    ['←', words.previous],
    [KEYS.timer.key, `${words.start} / ${words.pause}`],
    [KEYS.notes.key, words.notes],
    [KEYS.speaker.key, words.speaker],
    [`${KEYS.overview.key} Esc`, words.overview],
    ['B', words.black],
    [KEYS.theme.key, words.theme],
    [KEYS.fullscreen.key, words.fullscreen],
    [KEYS.print.key, words.print],
  ]
  for (const [keys, name] of rows) {
    const term = document.createElement('dt')
    for (const key of keys.split(' ')) {
      const kbd = document.createElement('kbd')
      kbd.textContent = key
      term.append(kbd)
    }
    const meaning = document.createElement('dd')
    meaning.textContent = name
    list.append(term, meaning)
  }
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = words.close
  close.addEventListener('click', () => dialog.close())
  dialog.append(list, close)
  return dialog
}

export function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  return element
}
