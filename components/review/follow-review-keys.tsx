'use client'
import { useEffect } from 'react'

/**
 * Keys of a session: space shows the answer, 1 to 4 rate it, z takes the last answer back, e opens the
 * form to edit it. They press what is on the
 * page. `at` names the card that is shown: with a new one the reader is led to its question.
 */
export function FollowReviewKeys({ at }: { at: string }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return
      if (!document.querySelector('[data-keys]') || document.querySelector('dialog[open]')) return
      if (isTaken(event.target, event.key)) return
      if (press(event.key)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])

  useEffect(() => {
    // Only those who were answering are led on; who has just come reads from the top.
    const isNext = shownBefore !== '' && shownBefore !== at
    if (at !== '' && isNext && document.activeElement === document.body)
      document.querySelector<HTMLElement>('[data-question]')?.focus({ preventScroll: true })
    shownBefore = at
  }, [at])

  useEffect(() => {
    const details = document.querySelector<HTMLDetailsElement>('details[data-answer]')
    const onToggle = () => {
      if (details?.open) details.querySelector<HTMLElement>('[data-back]')?.focus({ preventScroll: true })
    }
    if (at !== '') details?.addEventListener('toggle', onToggle)
    return () => details?.removeEventListener('toggle', onToggle)
  }, [at])
  return null
}

let shownBefore = ''

function press(key: string): boolean {
  const details = document.querySelector<HTMLDetailsElement>('details[data-answer]')
  if (key === 'z') return click('button[data-undo]')
  if (key === 'e') return openForm()
  if (!details) return false
  if (key === ' ' && !details.open) return click('details[data-answer] > summary')
  if (/^[1-4]$/.test(key) && details.open) return click(`button[data-rate="${key}"]`)
  return false
}

function openForm(): boolean {
  const form = document.querySelector<HTMLDetailsElement>('details[data-edit]')
  if (!form) return false
  form.open = true
  form.querySelector('textarea')?.focus()
  return true
}

function click(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector)
  target?.click()
  return target !== null
}

/** Fields take every key, and what is pressed by space keeps it. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return true
  return key === ' ' && target.closest('a, button, summary') !== null
}
