'use client'
import { useRef, useState } from 'react'
import type { LinkCheck, LinkOutcome } from '@/lib/domain/link-doctor/link-finding'
import { paths } from '@/lib/paths'
import { useScripted } from '../search/use-scripted'
import type { FormAction } from '../shell/switches'
import styles from './link-check.module.css'

type LinkToCheck = {
  sourceId: number
  url: string
  host: string
  /** What is known of it so far, as a sentence. */
  state: string
  outcome: LinkOutcome | null
  /** The label of its button: whom it asks. */
  ask: string
}
type Words = {
  all: string
  stop: string
  /** With `{done}` and `{total}` in it. */
  progress: string
  stopped: string
  finished: string
  asking: string
  notAsked: string
  outcomes: Record<LinkOutcome, string>
}
type Props = {
  links: LinkToCheck[]
  words: Words
  /** Checks one; is sent `source`. Works without scripts. */
  check: FormAction
}
type Found = { text: string; outcome: LinkOutcome | null }
type Run = { done: number; state: 'running' | 'stopped' | 'finished' }

/** Links to ask about, one by one, or all of them in turn with a way to stop. */
export function CheckLinks({ links, words, check }: Props) {
  const [found, setFound] = useState<Record<number, Found>>({})
  const [run, setRun] = useState<Run | null>(null)
  const stopping = useRef(false)
  const scripted = useScripted()

  async function checkAll() {
    stopping.current = false
    let done = 0
    setRun({ done, state: 'running' })
    for (const { sourceId } of links) {
      if (stopping.current) break
      setFound((before) => ({ ...before, [sourceId]: { text: words.asking, outcome: null } }))
      const answer = await askOne(sourceId, words)
      setFound((before) => ({ ...before, [sourceId]: answer }))
      done += 1
      setRun({ done, state: 'running' })
    }
    setRun({ done, state: done < links.length ? 'stopped' : 'finished' })
  }

  const fill = (text: string, done: number) =>
    text.replace('{done}', String(done)).replace('{total}', String(links.length))
  return (
    <>
      <div className={styles.bar} data-screen-only>
        {run?.state === 'running' ? (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                stopping.current = true
              }}
            >
              {words.stop}
            </button>
            <progress value={run.done} max={links.length} aria-label={words.all} />
          </>
        ) : scripted ? (
          <button type="button" className="button" onClick={checkAll}>
            {words.all}
          </button>
        ) : null}
        <span role="status">
          {run ? fill(run.state === 'running' ? words.progress : words[run.state], run.done) : null}
        </span>
      </div>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.sourceId}>
            <div>
              <p>
                <a href={paths.source(link.sourceId)}>{link.url}</a>
              </p>
              <small
                className={styles.state}
                data-outcome={found[link.sourceId]?.outcome ?? link.outcome ?? undefined}
              >
                {found[link.sourceId]?.text ?? link.state}
              </small>
            </div>
            <form action={check} data-screen-only>
              <input type="hidden" name="source" value={link.sourceId} />
              <button
                type="submit"
                className="button small"
                disabled={run?.state === 'running'}
                aria-label={`${link.ask} — ${link.url}`}
              >
                {link.ask}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}

async function askOne(source: number, words: Words): Promise<Found> {
  try {
    const response = await fetch(paths.api('links/check'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ source }),
    })
    if (!response.ok) return { text: words.notAsked, outcome: null }
    const { check } = (await response.json()) as { check: LinkCheck }
    const { outcome, status, location } = check
    const text = [words.outcomes[outcome], status === 200 || !status ? '' : `(${status})`, location ?? '']
    return { text: text.filter(Boolean).join(' '), outcome }
  } catch {
    return { text: words.notAsked, outcome: null }
  }
}
