'use client'
import type { Core } from 'cytoscape'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { GraphNode, GraphView } from '@/lib/domain/graph/graph'
import { paths } from '@/lib/paths'
import { fill } from '../search/fill'
import { DaySlider } from './day-slider'
import styles from './graph-desk.module.css'
import type { GraphWords } from './graph-words'
import { standOut, stepFrom } from './walk-graph'

type Props = { view: GraphView; words: GraphWords; children: ReactNode }

const ZOOM = 1.3

/** The picture, and the table beside it as `children`: what is pointed at in one stands out in the other. */
export function GraphDesk({ view, words, children }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const [graph, setGraph] = useState<Core | null>(null)
  const [failed, setFailed] = useState(false)
  const [here, setHere] = useState<GraphNode | null>(null)
  const days = [...new Set(view.nodes.flatMap(({ day }) => day ?? []))].sort()

  useEffect(() => {
    const element = host.current
    if (!element) return
    let drawn: Core | null = null
    let current = true
    const watch = new MutationObserver(() => drawn && dressAnew(drawn, element))
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const onScheme = () => drawn && dressAnew(drawn, element)
    import('./draw-graph')
      .then(({ drawGraph }) => {
        if (!current) return
        drawn = drawGraph(element, view)
        drawn.on('tap', 'node', ({ target }) => window.location.assign(addressOf(target.data() as GraphNode)))
        drawn.on('mouseover', 'node', ({ target }) => setHere(target.data() as GraphNode))
        drawn.on('mouseout', 'node', () => setHere(null))
        watch.observe(document.documentElement, { attributeFilter: ['data-theme'] })
        scheme.addEventListener('change', onScheme)
        setGraph(drawn)
      })
      .catch(() => current && setFailed(true))
    return () => {
      current = false
      watch.disconnect()
      scheme.removeEventListener('change', onScheme)
      drawn?.destroy()
      setGraph(null)
    }
  }, [view])

  useEffect(() => {
    if (!graph) return
    const node = here ? graph.getElementById(here.id) : null
    standOut(graph, node?.nonempty() ? node : null)
    for (const row of desk.current?.querySelectorAll('[data-node]') ?? [])
      row.toggleAttribute('data-here', row.getAttribute('data-node') === here?.id)
  }, [graph, here])

  const go = (node: GraphNode | null) => {
    setHere(node)
    const target = node && graph?.getElementById(node.id)
    if (!graph || !target || target.empty()) return
    const { x1, y1, x2, y2 } = graph.extent()
    const { x, y } = target.position()
    if (x < x1 || x > x2 || y < y1 || y > y2) graph.center(target)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!graph || event.ctrlKey || event.metaKey || event.altKey) return
    const node = here ? graph.getElementById(here.id) : null
    if (event.key === 'Escape') setHere(null)
    else if (event.key === '0') graph.fit(undefined, 40)
    else if (event.key === '+' || event.key === '=') zoom(graph, ZOOM)
    else if (event.key === '-') zoom(graph, 1 / ZOOM)
    else if (event.key === 'Enter' && here) window.location.assign(addressOf(here))
    else if (event.key === ' ' && here) window.location.assign(aroundOf(here))
    else if (event.key.startsWith('Arrow')) {
      const next = node?.nonempty()
        ? stepFrom(graph, node, event.key)
        : graph.nodes().not('.late').max(tiesOf).ele
      if (next) go(next.data() as GraphNode)
    } else return
    event.preventDefault()
  }
  const fromTable = (target: EventTarget) => {
    const id = (target as Element).closest('[data-node]')?.getAttribute('data-node')
    if (id) go(view.nodes.find((node) => node.id === id) ?? null)
  }

  return (
    <div className={styles.desk} ref={desk}>
      <div className={styles.picture}>
        <div
          className={styles.canvas}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys.
          tabIndex={0}
          aria-label={words.picture}
          aria-describedby="graph-keys"
          onKeyDown={onKeyDown}
          onBlur={() => setHere(null)}
        >
          <div ref={host} className={styles.host} />
        </div>
        {graph ? null : <p className={styles.waiting}>{failed ? words.failed : words.waiting}</p>}
        <div className={styles.tools}>
          <button
            type="button"
            className="button small"
            disabled={!graph}
            aria-label={words.zoomOut}
            onClick={() => graph && zoom(graph, 1 / ZOOM)}
          >
            −
          </button>
          <button
            type="button"
            className="button small"
            disabled={!graph}
            aria-label={words.zoomIn}
            onClick={() => graph && zoom(graph, ZOOM)}
          >
            +
          </button>
          <button
            type="button"
            className="button small"
            disabled={!graph}
            onClick={() => graph?.fit(undefined, 40)}
          >
            {words.fit}
          </button>
        </div>
        {days.length > 1 ? <DaySlider graph={graph} days={days} words={words} /> : null}
        <p className={styles.keys} id="graph-keys">
          {words.keys}
        </p>
        <p className="visually-hidden" aria-live="polite">
          {here
            ? fill(words.nodeSaid, {
                name: here.label,
                kind: words.kindOf[here.kind] ?? '',
                count: here.ties,
              })
            : ''}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pointed at. */}
      <div
        className={styles.table}
        onMouseOver={({ target }) => fromTable(target)}
        onMouseLeave={() => setHere(null)}
        onFocus={({ target }) => fromTable(target)}
        onBlur={() => setHere(null)}
      >
        {children}
      </div>
    </div>
  )
}

function zoom(graph: Core, by: number): void {
  graph.zoom({ level: graph.zoom() * by, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } })
}

function dressAnew(graph: Core, element: HTMLElement): void {
  void import('./draw-graph').then(({ dress }) => dress(graph, element))
}

function addressOf({ kind, slug }: GraphNode): string {
  return kind === 'note' ? paths.note(slug) : paths.topic(slug)
}

function aroundOf({ kind, slug }: GraphNode): string {
  return paths.graph(kind === 'note' ? { note: slug } : { topic: slug })
}

const tiesOf = (node: { data(name: string): unknown }) => Number(node.data('ties'))
