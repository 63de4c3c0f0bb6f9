'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import styles from './render-progress.module.css'

const ASK_AGAIN_MS = 700

type Props = { rendered: number; total: number; text: string }

/** How far the renderer is; asks again until it is through. Without scripts it shows how far it was. */
export function RenderProgress({ rendered, total, text }: Props) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <p className={styles.progress} role="status">
      <progress value={rendered} max={total} /> {text}
    </p>
  )
}
