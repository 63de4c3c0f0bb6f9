import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchAnswer } from '@/lib/domain/search'
import { type Asked, type AskOptions, askSearch } from './ask-search'

/** The last answer and what it answers; null where nothing was asked. Its first hit is the one with number `from`, from 0. */
export type Answered = { asked: Asked; answer: SearchAnswer | null; from: number }
export type AnswerStatus = 'settled' | 'waiting' | 'failed'

/** Answers to whatever was asked last. A question aborts the one before it, and the answer before stays until the new one is there. */
export function useAnswers(first: Answered, options: AskOptions) {
  const [answered, setAnswered] = useState(first)
  const [status, setStatus] = useState<AnswerStatus>('settled')
  const request = useRef<AbortController>(undefined)
  const wanted = useRef(options)
  wanted.current = options

  /** Every question runs through here, so that only the youngest can be heard. */
  const listen = useCallback(
    async (
      question: (signal: AbortSignal) => Promise<SearchAnswer>,
      hear: (answer: SearchAnswer) => void,
    ) => {
      const current = new AbortController()
      request.current?.abort()
      request.current = current
      setStatus('waiting')
      try {
        const answer = await question(current.signal)
        if (current.signal.aborted) return
        hear(answer)
        setStatus('settled')
      } catch {
        if (!current.signal.aborted) setStatus('failed')
      }
    },
    [],
  )

  const ask = useCallback(
    (asked: Asked) => {
      if (asked.query.trim() === '') {
        request.current?.abort()
        setAnswered({ asked, answer: null, from: 0 })
        setStatus('settled')
        return
      }
      void listen(
        (signal) => askSearch(asked, wanted.current, signal),
        (answer) => setAnswered({ asked, answer, from: 0 }),
      )
    },
    [listen],
  )

  /** Adds the hits that follow those already here. */
  const askMore = useCallback(() => {
    const { asked, answer, from } = answered
    if (!answer) return
    const offset = from + answer.hits.length
    void listen(
      (signal) => askSearch(asked, { ...wanted.current, offset, facets: false }, signal),
      (next) => setAnswered({ asked, answer: { ...answer, hits: joinHits(answer, next) }, from }),
    )
  }, [answered, listen])

  useEffect(() => () => request.current?.abort(), [])
  return { ...answered, status, ask, askMore }
}

/** A note saved between two answers may stand in both. */
function joinHits(before: SearchAnswer, next: SearchAnswer): SearchAnswer['hits'] {
  const known = new Set(before.hits.map((hit) => hit.slug))
  return [...before.hits, ...next.hits.filter((hit) => !known.has(hit.slug))]
}
