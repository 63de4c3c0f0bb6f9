import { useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import type { FormAction } from '../shell/switches'
import styles from './order-controls.module.css'

type Props = {
  note: { slug: string; title: string; day: Day }
  first: boolean
  last: boolean
  /** Moves the note one place, or with `slugs` puts the day in that order. */
  action: FormAction
}

/** Moves a note within its day: two buttons that need no scripts, and with scripts a handle to drag. */
export function OrderControls({ note, first, last, action }: Props) {
  const t = useTranslations('select')
  return (
    <form action={action} className={styles.controls} data-order={note.slug} data-screen-only>
      <input type="hidden" name="day" value={note.day} />
      <input type="hidden" name="slug" value={note.slug} />
      <span className={styles.handle} draggable="true" title={t('drag')} aria-hidden="true" data-order-handle>
        ⠿
      </span>
      <button
        type="submit"
        name="do"
        value="up"
        aria-label={t('up', note)}
        title={t('up', note)}
        disabled={first}
      >
        ↑
      </button>
      <button
        type="submit"
        name="do"
        value="down"
        aria-label={t('down', note)}
        title={t('down', note)}
        disabled={last}
      >
        ↓
      </button>
    </form>
  )
}
