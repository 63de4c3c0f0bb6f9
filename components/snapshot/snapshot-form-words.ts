import { useMessages } from 'next-intl'
import type { SnapshotFormWords } from './snapshot-form'

/** What the form says, for its part in the browser. */
export function useSnapshotFormWords(): SnapshotFormWords {
  return useMessages().snapshot.form
}
