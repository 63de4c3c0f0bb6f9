import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { type Offer, offersAt, wantsNames } from './offers'
import { useKnownValues } from './use-known-values'

/** Completions for a box that holds `text`. None while nobody is typing, and none again for a text they were waved away from. */
export function useOffers(input: RefObject<HTMLInputElement | null>, text: string, locale: Locale) {
  const [caret, setCaret] = useState<number | null>(null)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const next = useRef<number | null>(null)
  const known = useKnownValues(caret !== null && wantsNames(text, caret))
  const offers = useMemo(
    () => (caret === null || dismissed === text ? [] : offersAt(text, caret, known, locale)),
    [text, caret, known, dismissed, locale],
  )

  // A text put in by us leaves the caret at its end, which is not always where one goes on.
  useLayoutEffect(() => {
    if (next.current === null || !input.current) return
    input.current.setSelectionRange(next.current, next.current)
    setCaret(next.current)
    next.current = null
  })

  return {
    offers,
    /** Call whenever text or caret may have moved. */
    look: () => {
      const at = input.current?.selectionStart ?? null
      setCaret(at === input.current?.selectionEnd ? at : null)
    },
    leave: () => setCaret(null),
    dismiss: () => setDismissed(text),
    /** Call before the box is given the offer's text. */
    goOnAt: ({ caret: behind }: Pick<Offer, 'caret'>) => {
      next.current = behind
      input.current?.focus()
    },
  }
}
