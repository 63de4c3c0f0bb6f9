'use client'
import { lazy, Suspense, useEffect, useState } from 'react'
import { paths } from '@/lib/paths'
import styles from './find-box.module.css'
import type { PaletteProps } from './palette'

const Palette = lazy(() => import('./palette'))

type Props = { label: string; palette: Omit<PaletteProps, 'onClose'> }

/** Opens the palette; before scripts arrive, or without them, it is a link to the search page. */
export function FindBox({ label, palette }: Props) {
  const [open, setOpen] = useState(false)
  const [onMac, setOnMac] = useState(false)

  useEffect(() => {
    setOnMac(/mac|iphone|ipad/i.test(navigator.userAgent))
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault()
        setOpen(true)
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <a
        className={styles.find}
        href={paths.search()}
        data-command="find"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <span>{label}</span>
        <kbd>{onMac ? '⌘K' : 'Ctrl K'}</kbd>
      </a>
      {open ? (
        <Suspense fallback={null}>
          <Palette {...palette} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
