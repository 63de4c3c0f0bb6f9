'use client'
import { useEffect, useRef } from 'react'
import styles from './plain-editor.module.css'

type Props = {
  id: string
  body: string
  /** When it changes, `body` replaces the text. */
  version: number
  label: string
  onChange: (body: string) => void
}

/** A text field that holds its own text, for where the full editor would be too much. */
export function PlainEditor({ id, body, version, label, onChange }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const shown = useRef(version)
  useEffect(() => {
    if (shown.current === version || !field.current) return
    shown.current = version
    const { selectionStart, selectionEnd } = field.current
    field.current.value = body
    field.current.setSelectionRange(selectionStart, selectionEnd)
  }, [body, version])
  return (
    <textarea
      id={id}
      ref={field}
      className={`field ${styles.editor}`}
      aria-label={label}
      defaultValue={body}
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
