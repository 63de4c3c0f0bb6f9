import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { Pill, PillRow } from '../ui/pills'
import styles from './paper.module.css'

type Asked = { q?: string; year?: number; show?: 'unread' | 'second-hand'; topic?: string }
type Props = { asked: Asked; years: { year: number; count: number }[] }

/** Search and filters of the list, by address; and the ways to add papers. */
export function PaperTools({ asked, years }: Props) {
  const t = useTranslations('paper')
  const to = (change: { year?: number; show?: string }) =>
    paths.papers({
      q: asked.q,
      year: String(change.year ?? '') || undefined,
      show: change.show,
      topic: asked.topic,
    })
  const shows = ['second-hand', 'unread'] as const
  return (
    <>
      <div className={styles.tools}>
        <form action={paths.papers()}>
          {asked.topic ? <input type="hidden" name="topic" value={asked.topic} /> : null}
          <input
            className="field"
            type="search"
            name="q"
            defaultValue={asked.q}
            aria-label={t('search')}
            placeholder={t('search')}
          />
          <button type="submit" className="button">
            {t('find')}
          </button>
        </form>
        <a className="button" href={paths.newPaper()}>
          {t('add')}
        </a>
        <a className="button" href={paths.bibtex()}>
          {t('bibtex')}
        </a>
        <a className="button quiet" href={paths.api('export?format=bibtex')}>
          {t('exportBibtex')}
        </a>
        <a className="button quiet" href={paths.api('export?format=csl')}>
          {t('exportCsl')}
        </a>
      </div>
      <PillRow label={t('filter')}>
        <Pill href={paths.papers({ q: asked.q })} on={!asked.year && !asked.show && !asked.topic}>
          {t('all')}
        </Pill>
        {shows.map((show) => (
          <Pill key={show} href={to({ show, year: asked.year })} on={asked.show === show}>
            {t(`reading.${show}`)}
          </Pill>
        ))}
        {years.map(({ year, count }) => (
          <Pill key={year} href={to({ year, show: asked.show })} on={asked.year === year}>
            {year} <small>{count}</small>
          </Pill>
        ))}
      </PillRow>
    </>
  )
}
