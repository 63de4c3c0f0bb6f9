import { useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import { shownNames } from '@/lib/domain/papers/names'
import { type PaperListItem, paperName } from '@/lib/domain/papers/paper'
import { paths } from '@/lib/paths'
import styles from './paper.module.css'

/** Papers, one a row: year, title, authors, where it appeared, the notes that cite it with their days. */
export function PaperRows({ papers }: { papers: PaperListItem[] }) {
  const dated = papers.some(({ year }) => year !== null)
  return (
    <ul className={dated ? styles.rows : `${styles.rows} ${styles.undated}`}>
      {papers.map((paper) => (
        <li key={paper.id}>
          {dated ? <span className={styles.when}>{paper.year ?? ''}</span> : null}
          <div>
            <p className={styles.title}>
              <a href={paths.paper(paper.key)}>{paperName(paper)}</a>
              <ReadingBadge reading={paper.reading} />
            </p>
            <PaperByline paper={paper} />
            <p className={styles.notes}>
              {paper.notes.slice(0, 3).map((note) => (
                <span key={note.slug}>
                  <a href={paths.note(note.slug)}>{note.title}</a>
                  <a href={paths.day(note.day as Day)}>
                    <time dateTime={note.day}>{note.day}</time>
                  </a>
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

export function PaperByline({ paper }: { paper: PaperListItem }) {
  const t = useTranslations('paper')
  const { names, more } = shownNames(paper.authors)
  const who = names.join(t('comma')) + (more > 0 ? t('andOthers', { more }) : '')
  return (
    <p className={styles.who}>
      {[who, paper.venue].filter(Boolean).join(' · ')} <span className={styles.key}>{paper.key}</span>
    </p>
  )
}

/** Only what asks for attention: that it was read at second hand, or not at all. */
export function ReadingBadge({ reading }: { reading: PaperListItem['reading'] }) {
  const t = useTranslations('paper')
  if (reading === 'noted' || reading === 'opened') return null
  return (
    <span className={styles.badge} data-reading={reading} title={t(`reading.${reading}Hint`)}>
      {t(`reading.${reading}`)}
    </span>
  )
}
