import { useFormatter, useTranslations } from 'next-intl'
import type { ShownCard } from '@/lib/domain/cards/card'
import type { Plan } from '@/lib/domain/cards/plan'
import { paths } from '@/lib/paths'
import { EmptyState } from '../ui/empty-state'
import styles from './plan-view.module.css'
import { Minutes } from './rehearse-form'
import { Place, wholePercent } from './session-card'

type Props = {
  plan: Plan
  /** The same cards, as far as they are shown. */
  shown: ShownCard[]
  /** What it is for: `meeting` or `at`. */
  target: Record<string, string>
  minutes: number
  /** Where the rehearsal of these cards begins. */
  startHref: string
}

/** What would be rehearsed, why in that order, and how long it takes. Looking changes nothing. */
export function PlanView({ plan, shown, target, minutes, startHref }: Props) {
  const t = useTranslations('review')
  const format = useFormatter()
  const recalled = plan.cards.reduce((sum, { recall }) => sum + (recall ?? 0), 0)
  const cards = plan.cards.length
  return (
    <>
      <form action={paths.review()} className={styles.form}>
        <Place place={target} />
        <Minutes key={minutes} minutes={minutes} />
        <button type="submit" className="button">
          {t('planAgain')}
        </button>
        {cards > 0 ? (
          <a className="button primary" href={startHref} data-command="start">
            {t('startCards', { cards })}
          </a>
        ) : null}
      </form>
      {cards === 0 ? (
        <EmptyState
          title={t('planEmpty')}
          text={t('planEmptyText')}
          ways={[
            ...(target.meeting
              ? [{ href: paths.meeting(Number(target.meeting)), text: t('brief'), first: true }]
              : []),
            { href: paths.cards(), text: t('cards') },
          ]}
        />
      ) : (
        <>
          <p className={styles.sum}>
            <b>{t('planSum', { cards, minutes: Math.max(1, Math.round(plan.seconds / 60)) })}</b>{' '}
            {t('planRecall', { recalled: format.number(recalled, { maximumFractionDigits: 1 }) })}{' '}
            {plan.left > 0 ? t('planLeft', { cards: plan.left }) : null}
          </p>
          <PlanTable plan={plan} shown={shown} isWeighed={target.meeting !== undefined} />
        </>
      )}
    </>
  )
}

/** For a moment without a brief all weigh the same, and that is not worth a column. */
function PlanTable({ plan, shown, isWeighed }: Pick<Props, 'plan' | 'shown'> & { isWeighed: boolean }) {
  const t = useTranslations('review')
  const format = useFormatter()
  const sides = new Map(shown.map((card) => [card.id, card]))
  return (
    <table className={styles.plan}>
      <thead>
        <tr>
          <th scope="col">{t('card')}</th>
          <th scope="col">{t('recall')}</th>
          {isWeighed ? (
            <th scope="col" className={styles.weight}>
              {t('weight')}
            </th>
          ) : null}
          <th scope="col">{t('time')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.cards.map((card) => {
          const side = sides.get(card.id)
          return (
            <tr key={card.id}>
              <td>
                {side ? (
                  <div className="prose" dangerouslySetInnerHTML={{ __html: side.frontHtml }} />
                ) : (
                  card.front
                )}
                {card.slug ? (
                  <a href={paths.placeInNote(card.slug, side?.find ?? null)}>{card.title}</a>
                ) : null}
              </td>
              <td>
                {card.recall === null
                  ? t('never')
                  : format.number(wholePercent(card.recall), { style: 'percent' })}
                <meter min={0} max={1} value={card.recall ?? 0} aria-hidden="true" />
              </td>
              {isWeighed ? (
                <td className={styles.weight}>{format.number(card.weight, { maximumFractionDigits: 2 })}</td>
              ) : null}
              <td>{t('seconds', { seconds: Math.round(card.seconds) })}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
