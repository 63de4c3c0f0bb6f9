'use client'
import { type InputHTMLAttributes, useState } from 'react'
import styles from './file-choice.module.css'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  text: string
  /** Said of what was chosen; `{count}` and `{name}` are filled in. */
  chosen: string
}

/** A file input in the notebook's own clothes; without scripts it is the browser's. */
export function FileChoice({ text, chosen, ...input }: Props) {
  const [said, setSaid] = useState('')
  return (
    <label className={styles.choice}>
      <span className="button">{text}</span>
      <input
        {...input}
        type="file"
        name="files"
        multiple
        onChange={({ currentTarget: { files } }) => {
          const name = files?.[0]?.name
          setSaid(name ? chosen.replace('{count}', String(files.length)).replace('{name}', name) : '')
        }}
      />
      {said ? <small>{said}</small> : null}
    </label>
  )
}
