import { fill } from '../search/fill'
import type { DraftPlace } from './draft-store'
import { type SaveState, statusOf } from './save-machine'
import styles from './state-line.module.css'
import { useWords, type WritingWords } from './words'

/** Where the words are now, said as it is. */
export function StateLine({ save, place }: { save: SaveState; place: DraftPlace }) {
  const { says } = useWords()
  const hint = { browser: null, small: says.placeSmall, nowhere: says.placeNowhere }[place]
  return (
    <div className={styles.line}>
      <p role="status" data-state={statusOf(save)}>
        {textOf(save, says)}
      </p>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  )
}

function textOf(save: SaveState, says: WritingWords['says']): string {
  switch (statusOf(save)) {
    case 'saved':
      if (save.savedAt !== null) return fill(says.stateSaved, { time: clockOf(save.savedAt) })
      return save.slug === null ? says.stateNew : says.stateAsLoaded
    case 'unsaved':
      return says.stateUnsaved
    case 'saving':
      return says.stateSaving
    case 'offline':
      return says.stateOffline
    case 'conflict':
      return says.stateConflict
    case 'refused':
      return fill(says.stateRefused, { message: save.refused ?? '' })
  }
}

/** `14:03`, on the clock of this machine. */
function clockOf(milliseconds: number): string {
  return new Date(milliseconds).toTimeString().slice(0, 5)
}
