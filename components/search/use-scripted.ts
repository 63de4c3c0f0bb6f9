import { useSyncExternalStore } from 'react'

/** False on the server and until the scripts are at work. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
