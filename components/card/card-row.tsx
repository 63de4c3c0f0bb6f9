import { useLocale, useTranslations } from 'next-intl'
import type { Card } from '@/lib/domain/cards/card'
import { plainFace } from '@/lib/domain/cards/card-faces'
import { dayOfInstant } from '@/lib/domain/day'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './card.module.css'
import { CardFaces } from './card-face'
import { CardFields } from './card-fields'

export type CardRowProps = {
  card: Card & { trashed?: boolean }
  faces: { frontHtml: string; backHtml: string }
  zone: string
  action: FormAction
  /** Sent along, so that the reader comes back to the same list. */
  place: Record<string, string>
  /** Its form stands open. */
  editing?: boolean
  /** On the page of its own note. */
  inNote?: boolean
}

/** A card with both sides and what can be done with it. */
export function CardRow({ card, faces, zone, action, place, editing = false, inNote = false }: CardRowProps) {
  const t = useTranslations('card')
  const front = shortFront(card.front)
  return (
    <>
      <CardFacts card={card} zone={zone} inNote={inNote} />
      <CardFaces {...faces} />
      {card.trashed ? (
        <form action={action} className={styles.ways}>
          <Sent id={card.id} place={place} />
          <button
            type="submit"
            className="button small"
            name="do"
            value="restore"
            aria-label={t('restoreLabel', { front })}
          >
            {t('restore')}
          </button>
        </form>
      ) : (
        <div className={styles.ways}>
          <details className={styles.edit} open={editing}>
            <summary aria-label={t('editLabel', { front })}>{t('edit')}</summary>
            <form action={action}>
              <Sent id={card.id} place={place} />
              <CardFields kind={card.kind} front={card.front} back={card.back} />
              <button type="submit" className="button primary" name="do" value="edit">
                {t('save')}
              </button>
            </form>
          </details>
          <form action={action}>
            <Sent id={card.id} place={place} />
            <button
              type="submit"
              className="button small quiet"
              name="do"
              value={card.suspended ? 'resume' : 'suspend'}
              aria-label={t(card.suspended ? 'resumeLabel' : 'suspendLabel', { front })}
            >
              {t(card.suspended ? 'resume' : 'suspend')}
            </button>
            <button
              type="submit"
              className="button small quiet"
              name="do"
              value="trash"
              aria-label={t('trashLabel', { front })}
            >
              {t('trash')}
            </button>
          </form>
        </div>
      )}
    </>
  )
}

/** A front as one short line, to tell buttons apart by. */
export function shortFront(front: string): string {
  const line = plainFace(front).replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : line
}

export function Sent({ id, place }: { id?: number; place: Record<string, string> }) {
  const fields = Object.entries({ ...place, ...(id === undefined ? {} : { id: String(id) }) })
  return fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

function CardFacts({ card, zone, inNote }: Pick<CardRowProps, 'card' | 'zone' | 'inNote'>) {
  const t = useTranslations('card')
  const words = dateWords(useLocale())
  const { schedule, note } = card
  const due =
    schedule.state === 0
      ? t('new')
      : t('due', { day: words.date(dayOfInstant(new Date(schedule.due), zone)) })
  return (
    <p className={styles.facts}>
      <span>{t(`kind_${card.kind}`)}</span>
      {note ? (
        <span className={styles.source}>
          {inNote ? null : `${t('from')} `}
          <a href={paths.placeInNote(note.slug, card.find)}>{inNote ? t('back_to_note') : note.title}</a>
        </span>
      ) : null}
      <span>{card.trashed ? t('trashed') : card.suspended ? t('aside') : due}</span>
    </p>
  )
}
