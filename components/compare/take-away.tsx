'use client'
import { useState } from 'react'
import { copyFrom } from '../browser/copy-from'
import styles from './take-away.module.css'

type Words = Record<
  'label' | 'copyMarkdown' | 'copyCsv' | 'downloadMarkdown' | 'downloadCsv' | 'copied' | 'failed',
  string
>
/** `markdown` and `csv` are addresses of the comparison in these forms. */
type Props = { markdown: string; csv: string; words: Words }

const SAID_FOR_MS = 2000

/** The comparison as a text: to the clipboard, and without scripts as a file. */
export function TakeAway({ markdown, csv, words }: Props) {
  const [said, setSaid] = useState('')
  const copy = async (address: string) => {
    setSaid((await copyFrom(address)) ? words.copied : words.failed)
    setTimeout(() => setSaid(''), SAID_FOR_MS)
  }
  return (
    <fieldset className={styles.ways} aria-label={words.label}>
      <span role="status">{said}</span>
      <button type="button" className="button small" onClick={() => copy(markdown)}>
        {words.copyMarkdown}
      </button>
      <button type="button" className="button small" onClick={() => copy(csv)}>
        {words.copyCsv}
      </button>
      <a
        className="button small quiet"
        href={markdown}
        download
        aria-label={words.downloadMarkdown}
        title={words.downloadMarkdown}
      >
        ↓ .md
      </a>
      <a
        className="button small quiet"
        href={csv}
        download
        aria-label={words.downloadCsv}
        title={words.downloadCsv}
      >
        ↓ .csv
      </a>
    </fieldset>
  )
}
