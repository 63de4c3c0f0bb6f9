'use client'
import type { Core } from 'cytoscape'
import { useState } from 'react'
import type { Day } from '@/lib/domain/day'
import styles from './graph-desk.module.css'
import type { GraphWords } from './graph-words'
import { hideAfter } from './walk-graph'

type Props = { graph: Core | null; days: Day[]; words: Pick<GraphWords, 'until'> }

/** How the notebook grew: notes of later days are hidden, and topics that then have no note. */
export function DaySlider({ graph, days, words }: Props) {
  const last = days.length - 1
  const [shown, setShown] = useState(last)
  const show = (index: number) => {
    setShown(index)
    if (graph) hideAfter(graph, index === last ? null : (days[index] ?? null))
  }
  return (
    <label className={styles.days}>
      <span>{words.until}</span>
      <input
        type="range"
        min={0}
        max={last}
        value={shown}
        disabled={!graph}
        aria-valuetext={days[shown]}
        onChange={({ target }) => show(Number(target.value))}
      />
      <output>{days[shown]}</output>
    </label>
  )
}
