'use client'
import { useEffect } from 'react'

type Props = {
  /** Address of the newest day. */
  newest: string | null
  /** Id of the dialog that lists the shortcuts. */
  help: string
}

/** One-key shortcuts. They press what is on the page, so that every one has a visible twin. */
export function PageKeys({ newest, help }: Props) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]')) return
      const done = press(event.key, newest, help)
      if (done) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [newest, help])
  return null
}

function press(key: string, newest: string | null, help: string): boolean {
  switch (key) {
    case 'j':
    case 'ArrowRight':
      return click('a[rel="next"]')
    case 'k':
    case 'ArrowLeft':
      return click('a[rel="prev"]')
    case 't':
      if (newest) window.location.assign(newest)
      return newest !== null
    case '/':
      return click('[data-command="find"]')
    case '?':
      return showDialog(help)
    default:
      return false
  }
}

function click(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector)
  target?.click()
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
