import { useLocale, useTranslations } from 'next-intl'
import type { ChangeSize } from '@/lib/domain/text-diff/change-size'
import type { RevisionItem } from '@/lib/domain/text-diff/revision'
import { type Sitting, sittingsOf } from '@/lib/domain/text-diff/sittings'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { Origin } from './origin'
import styles from './time-line.module.css'

type Shown = { from: number; to: number }
type Props = {
  id: string
  slug: string
  items: RevisionItem[]
  nextBefore: number | null
  zone: string
  /** The two that are being compared. */
  shown: Shown | null
}

/** Every saved version, newest first; saves of one sitting stand in one row that unfolds. */
export function TimeLine({ id, slug, items, nextBefore, zone, shown }: Props) {
  const t = useTranslations('revisions')
  return (
    <nav id={id} className={styles.line} aria-label={t('timeLine')}>
      <h2>{t('timeLine')}</h2>
      <ol className={styles.rows}>
        {sittingsOf(items).map((sitting) => (
          <li key={sitting[0].number}>
            <SittingRow sitting={sitting} slug={slug} zone={zone} shown={shown} />
          </li>
        ))}
      </ol>
      {nextBefore === null ? null : (
        <a className={styles.older} href={paths.revisions(slug, { before: String(nextBefore) })}>
          {t('older')}
        </a>
      )}
    </nav>
  )
}

type RowProps = { slug: string; zone: string; shown: Shown | null }

function SittingRow({ sitting, ...row }: RowProps & { sitting: Sitting<RevisionItem> }) {
  const t = useTranslations('revisions')
  const [latest] = sitting
  const first = sitting.at(-1) ?? latest
  if (sitting.length === 1) return <Row {...row} revision={latest} from={latest.number - 1} />
  const sizes = sitting.map(({ size }) => size)
  const within = row.shown && row.shown.to <= latest.number && row.shown.to >= first.number
  const inside = within && !(row.shown?.from === first.number - 1 && row.shown.to === latest.number)
  return (
    <>
      <Row
        {...row}
        revision={{ ...latest, size: sumOf(sizes) }}
        from={first.number - 1}
        began={first.savedAt}
      />
      <details className={styles.sitting} open={inside ?? undefined}>
        <summary>{t('saves', { count: sitting.length })}</summary>
        <ol>
          {sitting.map((revision) => (
            <li key={revision.number}>
              <Row {...row} revision={revision} from={revision.number - 1} />
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}

type OneProps = RowProps & {
  revision: RevisionItem
  from: number
  /** When the sitting began that this row stands for. */
  began?: string
}

function Row({ slug, zone, shown, revision, from, began }: OneProps) {
  const t = useTranslations('revisions')
  const words = dateWords(useLocale())
  const { number, savedAt, origin, size } = revision
  const when = words.moment(savedAt, zone)
  const start = began && words.moment(began, zone)
  const isShown = shown?.from === from && shown.to === number
  return (
    <a
      className={styles.row}
      href={paths.revisions(slug, { from: String(from), to: String(number) })}
      aria-current={isShown ? 'true' : undefined}
    >
      <b>
        {start && start !== when ? (
          `${start} – ${withoutDay(when, start)}`
        ) : (
          <time dateTime={savedAt}>{when}</time>
        )}
      </b>
      <span>{t('version', { number })}</span>
      <Origin of={origin} />
      {size ? <Size size={size} /> : null}
    </a>
  )
}

function Size({ size: { added, removed } }: { size: ChangeSize }) {
  const t = useTranslations('revisions')
  if (added + removed === 0) return <span className={styles.size}>{t('noWords')}</span>
  return (
    <span className={styles.size}>
      <span className="visually-hidden">{t('size', { added, removed })}</span>
      <span aria-hidden="true">
        {added > 0 ? <span className={styles.plus}>+{added}</span> : null}{' '}
        {removed > 0 ? <span className={styles.minus}>−{removed}</span> : null}
      </span>
    </span>
  )
}

/** `16 June 2022 15:47` after `16 June 2022 15:20` is `15:47`. */
function withoutDay(later: string, earlier: string): string {
  const day = earlier.slice(0, -5)
  return later.startsWith(day) ? later.slice(day.length) : later
}

/** What each save of a sitting changed, together: words typed and taken out again count twice. */
function sumOf(sizes: (ChangeSize | null)[]): ChangeSize | null {
  return sizes.reduce(
    (sum, size) => sum && size && { added: sum.added + size.added, removed: sum.removed + size.removed },
    { added: 0, removed: 0 },
  )
}
