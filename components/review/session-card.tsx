import { useFormatter, useTranslations } from 'next-intl'
import type { Rating } from '@/lib/domain/cards/card'
import type { ReviewSession } from '@/lib/domain/cards/session'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { Interval } from './interval'
import { Key } from './key'
import styles from './session-card.module.css'

type Props = {
  session: ReviewSession
  card: NonNullable<ReviewSession['card']>
  /** The address of this session, sent along so that the answer leads back to it. */
  place: Record<string, string>
  actions: Record<'answer' | 'edit' | 'suspend', FormAction>
}

const RATINGS: Rating[] = [1, 2, 3, 4]

/** One card: its question, and behind a disclosure the answer with the four ways to have known it. */
export function SessionCard({ session, card, place, actions }: Props) {
  const t = useTranslations('review')
  return (
    <article className={styles.card} aria-label={t('session')}>
      <CardFacts card={card} isRehearsed={session.rehearsal !== null} />
      <section className={styles.side} aria-label={t('question')} data-question tabIndex={-1}>
        <div className={`prose ${styles.front}`} dangerouslySetInnerHTML={{ __html: card.frontHtml }} />
      </section>
      {/* Readers may open it before scripts are there. */}
      <details className={styles.back} data-answer suppressHydrationWarning>
        <summary className="button primary">
          {t('show')} <Key name="Space" />
        </summary>
        <section className={styles.side} aria-label={t('answer')} data-back tabIndex={-1}>
          <div className="prose" dangerouslySetInnerHTML={{ __html: card.backHtml }} />
        </section>
        <form action={actions.answer} className={styles.rate}>
          <Place place={place} />
          <input type="hidden" name="card" value={card.id} />
          <input type="hidden" name="reps" value={card.schedule.reps} />
          <input type="hidden" name="shown" value={session.shown} />
          <fieldset>
            <legend className="visually-hidden">{t('howWell')}</legend>
            {RATINGS.map((rating) => (
              <button key={rating} type="submit" name="rating" value={rating} data-rate={rating}>
                <b>{t(`rate${rating}`)}</b>
                <small>
                  <Interval {...card.intervals[rating]} from={session.shown} />
                </small>
                <Key name={String(rating)} />
              </button>
            ))}
          </fieldset>
        </form>
      </details>
      <div className={styles.more}>
        <details data-edit suppressHydrationWarning>
          <summary className="button small quiet">
            {t('edit')} <Key name="e" />
          </summary>
          <EditForm card={card} place={place} edit={actions.edit} />
        </details>
        <form action={actions.suspend}>
          <Place place={place} />
          <input type="hidden" name="card" value={card.id} />
          <button type="submit" className="button small quiet">
            {t('suspend')}
          </button>
        </form>
      </div>
    </article>
  )
}

export function Place({ place }: { place: Record<string, string> }) {
  return Object.entries(place).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

/** The text of the card alone: its note and its schedule stay as they are. */
function EditForm({ card, place, edit }: { card: Props['card']; place: Props['place']; edit: FormAction }) {
  const t = useTranslations('review')
  return (
    <form action={edit} className={styles.edit}>
      <Place place={place} />
      <input type="hidden" name="card" value={card.id} />
      {(['front', 'back'] as const).map((side) => (
        <label key={side}>
          <span>{t(side)}</span>
          <textarea className="field" name={side} defaultValue={card[side]} rows={rowsFor(card[side])} />
        </label>
      ))}
      <button type="submit" className="button">
        {t('save')}
      </button>
    </form>
  )
}

function rowsFor(text: string): number {
  return Math.min(12, Math.max(2, text.split('\n').length + 1))
}

/** Rounded down: nobody is sure to know. */
export function wholePercent(recall: number): number {
  return Math.min(0.99, Math.floor(recall * 100) / 100)
}

function CardFacts({ card, isRehearsed }: { card: Props['card']; isRehearsed: boolean }) {
  const t = useTranslations('review')
  const format = useFormatter()
  const percent = card.recall === null ? null : format.number(wholePercent(card.recall), { style: 'percent' })
  return (
    <p className={styles.facts}>
      <span>{t(`kind_${card.kind}`)}</span>
      {card.note ? (
        <span>
          {t('fromNote')} <a href={paths.placeInNote(card.note.slug, card.find)}>{card.note.title}</a>
        </span>
      ) : null}
      <span>{percent === null ? t('new') : t(isRehearsed ? 'recallThen' : 'recallNow', { percent })}</span>
    </p>
  )
}
