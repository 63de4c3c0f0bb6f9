import { useCallback, useEffect, useRef, useState } from 'react'

const PAUSE_MS = 120
/** A text beyond this length takes long enough to draw from that a short pause is not the moment for it. */
const LONG_TEXT = 200_000
const LONG_PAUSE_MS = 1500

/** A value that follows once its changes pause: what is drawn from it does not cost every key. */
export function useSettled<Value extends string | number>(first: Value): [Value, (next: Value) => void] {
  const [value, setValue] = useState(first)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const follow = useCallback((next: Value) => {
    const long = typeof next === 'string' && next.length > LONG_TEXT
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setValue(next), long ? LONG_PAUSE_MS : PAUSE_MS)
  }, [])
  return [value, follow]
}
