'use client'
import { useId, useState } from 'react'
import { paths } from '@/lib/paths'
import { isComposing } from '../search/composing'
import { fill } from '../search/fill'
import styles from './fields.module.css'
import { useWords } from './words'

type Props = { day: string; onChange: (day: string) => void }

/** The day a note is for: picked, or in words such as 昨天. */
export function DayField({ day, onChange }: Props) {
  const { says } = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState<string | null>(null)
  const read = async () => {
    const text = typed.trim()
    if (text === '') return
    const meant = await readDay(text)
    setUnknown(meant ? null : text)
    if (!meant) return
    onChange(meant)
    setTyped('')
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{says.day}</label>
      <div className={styles.row}>
        <input
          id={id}
          type="date"
          className="field"
          value={day}
          onChange={({ target }) => target.value && onChange(target.value)}
        />
        <input
          className="field"
          aria-label={says.dayWords}
          placeholder={says.dayExample}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={read}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isComposing(event)) return
            event.preventDefault()
            void read()
          }}
        />
      </div>
      {unknown === null ? null : <p role="alert">{fill(says.dayUnknown, { text: unknown, day })}</p>}
    </div>
  )
}

async function readDay(text: string): Promise<string | null> {
  try {
    const answer = await fetch(paths.api(`days?${new URLSearchParams({ text })}`))
    return answer.ok ? (await answer.json()).day : null
  } catch {
    return null
  }
}
