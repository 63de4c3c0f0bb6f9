import { paths } from '@/lib/paths'

/** One-key shortcuts. They press what is on the page, so that every one has a visible twin. The frame says whether the reader wants them. */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    const frame = document.querySelector<HTMLElement>('[data-keys]')
    if (!frame || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]')) return
    if (press(event.key, frame.dataset)) event.preventDefault()
  })
}

function press(key: string, { newest, help }: DOMStringMap): boolean {
  switch (key) {
    case 'j':
    case 'ArrowRight':
      return click('a[rel="next"]')
    case 'k':
    case 'ArrowLeft':
      return click('a[rel="prev"]')
    case 't':
      if (newest) window.location.assign(newest)
      return Boolean(newest)
    case 'n':
      return click('nav a[href="/notes/new"]')
    case 'e':
      return click('a[data-command="edit"]')
    case 'c':
      window.location.assign(paths.capture())
      return true
    case '/':
      return focus('[data-command="search-box"]') || click('[data-command="find"]')
    case '?':
      return showDialog(help ?? '')
    default:
      return false
  }
}

function click(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector)
  target?.click()
  return target !== null
}

function focus(selector: string): boolean {
  const target = document.querySelector<HTMLInputElement>(selector)
  target?.select()
  return target !== null
}

function showDialog(id: string): boolean {
  const dialog = document.getElementById(id)
  if (!(dialog instanceof HTMLDialogElement)) return false
  dialog.showModal()
  return true
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
