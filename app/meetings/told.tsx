import { useTranslations } from 'next-intl'
import { Notice } from '@/components/select/notice'
import type { MeetingListItem, MeetingPromise } from '@/lib/domain/meetings/meeting'
import { workOnMeeting, workOnPromises } from './actions'

export type Query = Record<string, string | string[] | undefined>

/** One value of an address. */
export const said = (query: Query, name: string) => {
  const value = query[name]
  return typeof value === 'string' ? value.slice(0, 500) : ''
}

/** What was just done to a promise, with the way back; or why nothing was done. */
export function PromiseTold({
  query,
  promises,
  page,
}: {
  query: Query
  promises: MeetingPromise[]
  page: number | null
}) {
  const t = useTranslations('meeting')
  const refused = said(query, 'refused')
  if (refused === 'no-note') return <Notice refused>{t('noNote', { name: said(query, 'name') })}</Notice>
  if (refused === 'no-promise') return <Notice refused>{t('noPromise')}</Notice>
  if (refused === 'text') return <Notice refused>{t('promiseNoText')}</Notice>
  const added = Number(said(query, 'added'))
  if (added > 0) return <Notice>{t('promiseAdded', { promises: added })}</Notice>
  const promise = promises.find(({ id }) => String(id) === said(query, 'promise'))
  const done = sentenceOf(said(query, 'did'))
  if (!promise || !done) return null
  const settled = promise.keptAt !== null || promise.droppedAt !== null
  return (
    <Notice
      ways={
        settled ? (
          <form action={workOnPromises}>
            <input type="hidden" name="promise" value={promise.id} />
            <input type="hidden" name="page" value={page ?? ''} />
            <button type="submit" name="do" value="reopen" className="button small">
              {t('undo')}
            </button>
          </form>
        ) : null
      }
    >
      {t(done, { text: promise.text })}
    </Notice>
  )
}

function sentenceOf(did: string) {
  switch (did) {
    case 'keep':
      return 'promiseKept'
    case 'drop':
      return 'promiseDropped'
    case 'reopen':
      return 'promiseReopened'
    case 'edit':
      return 'promiseEdited'
    default:
      return null
  }
}

/** What was just done to a meeting. */
export function MeetingTold({ query, meetings }: { query: Query; meetings: MeetingListItem[] }) {
  const t = useTranslations('meeting')
  const called = (name: string) => meetings.find(({ id }) => String(id) === said(query, name))
  if (said(query, 'gone')) return <Notice refused>{t('gone')}</Notice>
  if (said(query, 'gap'))
    return <Notice refused>{t('gap', { time: said(query, 'gap'), taken: said(query, 'taken') })}</Notice>
  const restored = called('restored')
  if (restored) return <Notice>{t('restored', { title: restored.title })}</Notice>
  const trashed = called('trashed')
  if (!trashed) return null
  return (
    <Notice
      ways={
        <form action={workOnMeeting}>
          <input type="hidden" name="meeting" value={trashed.id} />
          <button type="submit" name="do" value="restore" className="button small">
            {t('undo')}
          </button>
        </form>
      }
    >
      {t('trashed', { title: trashed.title })}
    </Notice>
  )
}
