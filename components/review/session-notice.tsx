import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'
import { Place } from './session-card'
import styles from './session-view.module.css'

export const SESSION_NOTICES = ['undone', 'late', 'putAside', 'refused'] as const
type SessionNoticeKind = (typeof SESSION_NOTICES)[number]

type Props = {
  did: SessionNoticeKind
  /** A card that was put aside, by number: it can be taken up again here. */
  aside: number | null
  place: Record<string, string>
  suspend: FormAction
}

/** What was just done to a card. */
export function SessionNotice({ did, aside, place, suspend }: Props) {
  const t = useTranslations('review')
  return (
    <div role={did === 'late' || did === 'refused' ? 'alert' : 'status'} className={styles.notice}>
      <p>{t(did)}</p>
      {did === 'putAside' && aside !== null ? (
        <form action={suspend}>
          <Place place={place} />
          <input type="hidden" name="card" value={aside} />
          <input type="hidden" name="up" value="1" />
          <button type="submit" className="button small">
            {t('takeUp')}
          </button>
        </form>
      ) : null}
    </div>
  )
}
