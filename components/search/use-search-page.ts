import { useEffect, useRef, useState } from 'react'
import { type Asked, HITS_SHOWN } from './ask-search'
import { keepRecentQuery } from './recent-queries'
import { useAddress } from './use-address'
import { type Answered, useAnswers } from './use-answers'

/** Fast typing makes a letter in less; anything longer is felt. */
const PAUSE_MS = 60

export type SearchPageState = ReturnType<typeof useSearchPage>

/** `asked` is what the box holds, `answered` what `answer` answers; the address follows. */
export function useSearchPage(first: Answered) {
  const [asked, setAsked] = useState(first.asked)
  const { asked: answered, ...answers } = useAnswers(first, { limit: HITS_SHOWN, facets: true })
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const show = (next: Asked) => {
    clearTimeout(pause.current)
    setAsked(next)
    answers.ask(next)
  }
  const address = useAddress(first.asked, show)
  useEffect(() => () => clearTimeout(pause.current), [])

  return {
    ...answers,
    asked,
    answered,
    type(query: string, composing: boolean) {
      const next = { ...asked, query }
      clearTimeout(pause.current)
      setAsked(next)
      if (composing) return
      pause.current = setTimeout(() => {
        address.typed(next)
        answers.ask(next)
      }, PAUSE_MS)
    },
    /** Enter: this search is meant, and worth coming back to. */
    keep() {
      address.typed(asked)
      address.settled()
      keepRecentQuery(asked.query)
      show(asked)
    },
    again: () => show(asked),
    /** A hit is opened: the search led somewhere. */
    leave() {
      address.settled()
      keepRecentQuery(asked.query)
    },
    /** Another search by a link of the page. */
    choose(next: Asked) {
      address.chosen(next)
      show(next)
    },
  }
}
