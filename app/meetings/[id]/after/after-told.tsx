import { useTranslations } from 'next-intl'
import { ChangeNotice } from '@/components/change/change-notice'
import { Notice } from '@/components/select/notice'
import type { Change } from '@/lib/domain/change'
import type { MeetingPromise } from '@/lib/domain/meetings/meeting'
import { undo } from '../../../changes/actions'
import { workOnNotes } from '../../actions'
import { PromiseTold, type Query, said } from '../../told'

type Props = {
  query: Query
  /** The promise something was just done to. */
  promise: MeetingPromise | null
  /** What was just done to a question. */
  change: Change | null
  page: number
}

/** What was just done on the page of a meeting, with the way back. */
export function AfterTold({ query, promise, change, page }: Props) {
  const t = useTranslations('meeting')
  const title = said(query, 'name')
  if (change) return <ChangeNotice change={change} undo={undo} />
  if (said(query, 'saved')) return <Notice>{t('saidSaved')}</Notice>
  if (said(query, 'tied')) return <Notice>{t('noteTied', { title })}</Notice>
  if (said(query, 'untied'))
    return (
      <Notice
        ways={
          <form action={workOnNotes}>
            <input type="hidden" name="meeting" value={page} />
            <input type="hidden" name="note" value={said(query, 'untied')} />
            <button type="submit" name="do" value="tie" className="button small">
              {t('undo')}
            </button>
          </form>
        }
      >
        {t('noteUntied', { title })}
      </Notice>
    )
  return <PromiseTold query={query} promises={promise ? [promise] : []} page={page} />
}
