import { useTranslations } from 'next-intl'
import { type PaperListItem, paperName } from '@/lib/domain/papers/paper'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './paper.module.css'
import { PaperByline } from './paper-rows'

type Pair = { why: 'same-title' | 'near-title'; from: PaperListItem; into: PaperListItem }

/** Papers that may be one: merge either into the other, or say that they are two. */
export function SamePapersList({ pairs, action }: { pairs: Pair[]; action: FormAction }) {
  const t = useTranslations('paper')
  return (
    <ol className={styles.plan}>
      {pairs.map(({ why, from, into }) => (
        <li key={`${from.id} ${into.id}`}>
          <p className={styles.state}>{t(`why.${why}`)}</p>
          {[into, from].map((paper) => (
            <div key={paper.id}>
              <p className={styles.title}>
                <a href={paths.paper(paper.key)}>{paperName(paper)}</a>
                <span className={styles.state}>
                  {paper.year ?? ''} {t('noteCount', { notes: paper.notes.length })}
                </span>
              </p>
              <PaperByline paper={paper} />
            </div>
          ))}
          <form action={action} className={styles.line}>
            <input type="hidden" name="key" value={from.key} />
            <input type="hidden" name="other" value={into.key} />
            <button type="submit" name="do" value="merge" className="button small">
              {t('mergeInto', { from: from.key, into: into.key })}
            </button>
            <button type="submit" name="do" value="merge-back" className="button small">
              {t('mergeInto', { from: into.key, into: from.key })}
            </button>
            <button type="submit" name="do" value="distinguish" className="button small quiet">
              {t('notTheSame')}
            </button>
          </form>
        </li>
      ))}
    </ol>
  )
}
