import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import styles from './note-cards.module.css'

type Props = { slug: string; cards: number; offers: number; renewals: number }

/**
 * What a note has of cards and offers, beside its text. components/card/follow-drawing.ts reads what it needs from
 * here: where to ask, and what to say of the answer.
 */
export function NoteCards({ slug, cards, offers, renewals }: Props) {
  const t = useTranslations('card')
  const says = {
    made: t('made'),
    known: t('known'),
    absent: t('absent'),
    bare: t('bare'),
    failed: t('failed'),
    edit: t('editIt'),
  }
  return (
    <section
      className={styles.cards}
      aria-labelledby="note-cards"
      data-screen-only
      data-draw={slug}
      data-says={JSON.stringify(says)}
    >
      <h2 id="note-cards">{t('title')}</h2>
      <p>
        <a href={paths.drawCards(slug)} data-command="cards">
          {t('inNote', { cards })}
          {offers > 0 ? ` · ${t('offered', { offers })}` : null}
          {renewals > 0 ? ` · ${t('changed', { renewals })}` : null}
        </a>
      </p>
      <p className={styles.hint}>{t('keyHint')}</p>
      <button type="button" className={styles.make} data-draw-selected hidden>
        {t('makeCard')} <kbd>r</kbd>
      </button>
      <p className={styles.said} role="status" data-drawn />
    </section>
  )
}
