'use client'
import { useEffect, useRef } from 'react'
import styles from './chart.module.css'
import type { ChartData } from './draw-chart'

/** A picture of the table below it, which says the same in words and stays when there are no scripts. */
export function Chart({ data, label }: { data: ChartData; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    let current = true
    let drawn: { destroy(): void } | null = null
    const draw = async () => {
      const { drawChart } = await import('./draw-chart')
      if (!current) return
      drawn?.destroy()
      drawn = drawChart(element, data)
    }
    const redraw = () => void draw()
    const watch = new MutationObserver(redraw)
    watch.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', redraw)
    redraw()
    return () => {
      current = false
      watch.disconnect()
      scheme.removeEventListener('change', redraw)
      drawn?.destroy()
    }
  }, [data])
  return (
    <div className={styles.chart}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}
