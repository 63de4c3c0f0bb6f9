'use client'
import { useEffect, useState } from 'react'
import styles from './copy-tex.module.css'

const SAID_FOR_MS = 1600

/** A click on a formula copies its TeX; a selection across formulas copies theirs too. */
export function CopyTex({ copied, title }: { copied: string; title: string }) {
  const [said, setSaid] = useState('')

  useEffect(() => {
    // KaTeX's own extension turns formulas inside a copied selection into TeX.
    import('katex/contrib/copy-tex')
    document.documentElement.classList.add('scripted')
    for (const formula of document.querySelectorAll('.prose [data-tex]')) formula.setAttribute('title', title)
    const onClick = async (event: MouseEvent) => {
      const tex = texAt(event.target)
      if (tex === null || document.getSelection()?.isCollapsed === false) return
      await navigator.clipboard.writeText(tex)
      setSaid(copied)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [copied, title])

  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(''), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <p className={styles.said} role="status" data-shown={said !== ''}>
      {said}
    </p>
  )
}

function texAt(target: EventTarget | null): string | null {
  const holder = target instanceof Element ? target.closest<HTMLElement>('[data-tex]') : null
  return holder?.dataset.tex ?? null
}
