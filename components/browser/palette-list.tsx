import { Command } from 'cmdk'
import { Marked } from '../search/marked'
import type { AnswerStatus } from '../search/use-answers'
import type { PaletteGroup, PaletteRow, PaletteWords } from './palette-rows'

type Props = {
  groups: PaletteGroup[]
  says: PaletteWords
  status: AnswerStatus
  /** Whether anything but the ways to search on is here. */
  found: boolean
  onFollow: (row: PaletteRow, newTab?: boolean) => void
}

/** The rows under the box; a thin line over those that are spelled otherwise. */
export function PaletteList({ groups, says, status, found, onFollow }: Props) {
  return (
    <div className="palette-rows">
      {!found && status !== 'waiting' ? (
        <p className="palette-quiet" role="status">
          {status === 'failed' ? says.failed : says.nothing}
        </p>
      ) : null}
      <Command.List label={says.label}>
        {groups.map((group) => (
          <Command.Group
            key={group.name}
            value={group.name}
            heading={group.heading || undefined}
            data-group={group.name}
          >
            {group.rows.map((row) => (
              <Row key={row.key} row={row} onFollow={onFollow} />
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </div>
  )
}

function Row({ row, onFollow }: { row: PaletteRow; onFollow: Props['onFollow'] }) {
  return (
    <Command.Item
      value={row.key}
      onSelect={() => onFollow(row)}
      onClickCapture={(event) => {
        if (!event.ctrlKey && !event.metaKey) return
        event.stopPropagation()
        onFollow(row, true)
      }}
    >
      <span className="palette-title">
        <Marked parts={row.title} />
      </span>
      {row.reason ? <small className="palette-reason">{row.reason}</small> : null}
      {row.aside ? <small>{row.aside}</small> : null}
    </Command.Item>
  )
}
