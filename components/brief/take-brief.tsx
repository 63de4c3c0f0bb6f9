'use client'
import { useState } from 'react'
import { copyFrom } from '../browser/copy-from'
import styles from './take-brief.module.css'

type Words = Record<
  'label' | 'copyMarkdown' | 'copyText' | 'print' | 'pptx' | 'html' | 'markdown' | 'copied' | 'failed',
  string
>
/** Addresses of the brief in each form. */
type Props = { files: Record<'md' | 'txt' | 'html' | 'pptx', string>; words: Words }

const SAID_FOR_MS = 2000

/** The brief as a text on the clipboard, on paper, or as a file. */
export function TakeBrief({ files, words }: Props) {
  const [said, setSaid] = useState('')
  const copy = async (address: string) => {
    setSaid((await copyFrom(address)) ? words.copied : words.failed)
    setTimeout(() => setSaid(''), SAID_FOR_MS)
  }
  return (
    <fieldset className={styles.ways} aria-label={words.label}>
      <a href={files.pptx} download data-tool="pptx">
        {words.pptx} <kbd>E</kbd>
      </a>
      <a href={files.html} download>
        {words.html}
      </a>
      <a href={files.md} download>
        {words.markdown}
      </a>
      <button type="button" onClick={() => copy(files.md)}>
        {words.copyMarkdown}
      </button>
      <button type="button" onClick={() => copy(files.txt)}>
        {words.copyText}
      </button>
      <button type="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <span role="status">{said}</span>
    </fieldset>
  )
}
