import { useLocale, useTranslations } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/select/notice'
import { SelectBar } from '@/components/select/select-bar'
import { SelectLink } from '@/components/select/select-link'
import type { Change } from '@/lib/domain/change'
import type { Day } from '@/lib/domain/day'
import { dateWords } from '@/lib/i18n/date-words'
import { readBulk } from '@/lib/notebook/bulk/read-bulk'
import { listComingMeetings } from '@/lib/notebook/meetings/read-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { changeSelected, undoSelected } from './actions'

export type Asked = Record<string, string | string[] | undefined>

/** What of a list's address is about choosing notes, not about which are listed. */
const OURS = new Set(['select', 'did', 'not', 'undone', 'trashed', 'sent', 'notes'])

export const isSelecting = (asked: Asked) => asked.select === '1'

const REFUSALS = ['none', 'noTopics', 'noDay', 'same', 'touched'] as const

type Props = {
  /** Path of the page. */
  path: string
  /** Its query as it came. */
  asked: Asked
  /** There is anything to choose. */
  any: boolean
  /** The list; its rows bring their boxes. */
  children: ReactNode
}

/** A list of notes that can be chosen: the link that turns the boxes on, the bar under them, and what was done last. */
export async function Selection({ path, asked, any, children }: Props) {
  const did = typeof asked.did === 'string' ? await readBulk(await theNotebook(), Number(asked.did)) : null
  const selecting = isSelecting(asked)
  const back = addressOf(path, asked)
  const meetings = selecting || asked.sent ? await listMeetingChoices() : []
  return (
    <>
      <Done did={did} asked={asked} back={back} />
      <Sent asked={asked} meetings={meetings} />
      {any && !selecting ? <SelectLink href={addressOf(path, asked, { select: '1' })} /> : null}
      {children}
      {any && selecting ? (
        <SelectBar
          action={changeSelected}
          exportTo={paths.exportSelected()}
          back={back}
          meetings={meetings}
        />
      ) : null}
    </>
  )
}

function addressOf(path: string, asked: Asked, more: Record<string, string> = {}): string {
  const kept = Object.entries(asked).filter(
    (entry): entry is [string, string] => !OURS.has(entry[0]) && typeof entry[1] === 'string',
  )
  const query = new URLSearchParams([...kept, ...Object.entries(more)]).toString()
  return query === '' ? path : `${path}?${query}`
}

type Choice = { id: number; title: string }

async function listMeetingChoices(): Promise<Choice[]> {
  const words = dateWords(await getLocale())
  const coming = await listComingMeetings(await theNotebook())
  return coming.map(({ id, title, day }) => ({ id, title: `${title}, ${words.short(day)}` }))
}

/** Notes that were put on the agenda of a meeting, and the way there. */
function Sent({ asked, meetings }: { asked: Asked; meetings: Choice[] }) {
  const t = useTranslations('meeting')
  const meeting = meetings.find(({ id }) => String(id) === asked.sent)
  if (!meeting) return null
  return (
    <Notice ways={<a href={paths.meeting(meeting.id)}>{t('brief')}</a>}>
      {t('sentSelected', { notes: Number(asked.notes) || 0, title: meeting.title })}
    </Notice>
  )
}

type DoneProps = { did: Change | null; asked: Asked; back: string }

function Done({ did, asked, back }: DoneProps) {
  const t = useTranslations('select')
  const words = dateWords(useLocale())
  const refusal = REFUSALS.find((reason) => reason === asked.not)
  if (refusal) return <Notice refused>{t(refusal)}</Notice>
  if (asked.undone === '1') return <Notice>{t('undone')}</Notice>
  if (!did || did.undoneAt !== null) return null
  return (
    <Notice
      ways={
        <form action={undoSelected}>
          <input type="hidden" name="change" value={did.id} />
          <input type="hidden" name="back" value={back} />
          <button type="submit" className="button small">
            {t('undo')}
          </button>
        </form>
      }
    >
      {said(did)}
    </Notice>
  )

  function said({ kind, summary }: Change): string {
    const notes = Number(summary.notes)
    const topics = String(summary.topics ?? '')
    if (kind === 'tag-notes') return t('tagged', { notes, topics })
    if (kind === 'untag-notes') return t('untagged', { notes, topics })
    if (kind === 'move-notes') return t('moved', { notes, day: words.date(String(summary.day) as Day) })
    return t('trashed', { notes })
  }
}
