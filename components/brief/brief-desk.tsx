'use client'
import { type ReactNode, useEffect, useRef, useTransition } from 'react'
import { useScripted } from '../search/use-scripted'
import styles from './brief-desk.module.css'
import { followDragging } from './follow-dragging'
import { WORK_FORM } from './line-tools'

type Props = {
  meetingId: number
  /** Null for a brief nobody keeps. Takes `meeting`, `work` and what the work needs; with `quiet` it stays on the page. */
  action: ((form: FormData) => Promise<void>) | null
  children: ReactNode
}

/** Keys of the page press what stands on it. */
const KEYS: Record<string, string> = {
  p: '[data-tool="present"]',
  r: '[data-tool="rehearse"]',
  e: '[data-tool="pptx"]',
  z: '[data-tool="undo"]',
  f: '[data-tool="fit"]',
}

/**
 * The page of a brief at work: buttons change lines in place, lines are dragged by their grips or moved by the arrow
 * keys on them. Without scripts the same buttons send the same form.
 */
export function BriefDesk({ meetingId, action, children }: Props) {
  const desk = useRef<HTMLDivElement>(null)
  const [busy, start] = useTransition()
  const scripted = useScripted()
  /** The line being moved by keys: its grip keeps the focus, wherever the line goes. */
  const held = useRef<string | null>(null)
  useEffect(() => {
    const root = desk.current
    if (!root) return
    const send = (work: string) => {
      const form = new FormData()
      form.set('meeting', String(meetingId))
      form.set('quiet', '1')
      form.set('work', work)
      if (action) start(() => action(form))
    }
    const ends = [
      followButtons(root, send),
      followArrows(root, (line, by) => {
        held.current = line
        send(`move ${line} ${by}`)
      }),
      followDragging(root, send),
      followKeys(),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [meetingId, action])
  useEffect(() => {
    if (busy || held.current === null) return
    desk.current?.querySelector<HTMLElement>(`[data-brief-line="${held.current}"] > [data-grip]`)?.focus()
    held.current = null
  }, [busy])
  useEffect(() => desk.current?.querySelector<HTMLTextAreaElement>('[data-editing]')?.focus(), [])
  return (
    <div ref={desk} className={styles.desk} aria-busy={busy} data-at-work={scripted || undefined}>
      {children}
    </div>
  )
}

/** A button of the brief's form changes the page in place. */
function followButtons(root: HTMLElement, send: (work: string) => void): () => void {
  const press = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button || button.form?.id !== WORK_FORM) return
    event.preventDefault()
    send(button.value)
  }
  root.addEventListener('click', press)
  return () => root.removeEventListener('click', press)
}

/** Arrow keys on a grip move its line. */
function followArrows(root: HTMLElement, moved: (line: string, by: number) => void): () => void {
  const move = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null
    const line = grip?.closest<HTMLElement>('[data-brief-line]')?.dataset.briefLine
    if (!by || !line) return
    event.preventDefault()
    moved(line, by)
  }
  root.addEventListener('keydown', move)
  return () => root.removeEventListener('keydown', move)
}

function followKeys(): () => void {
  const follow = (event: KeyboardEvent) => {
    if (pressKey(event)) event.preventDefault()
  }
  document.addEventListener('keydown', follow)
  return () => document.removeEventListener('keydown', follow)
}

function pressKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return false
  if (!document.querySelector('[data-keys]') || document.querySelector('dialog[open]')) return false
  const { target } = event
  if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return false
  const selector = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined
  const tool = selector ? document.querySelector<HTMLElement>(selector) : null
  tool?.click()
  return tool !== null
}
