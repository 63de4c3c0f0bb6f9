import { useTranslations } from 'next-intl'
import type { StoredTerm } from '@/lib/domain/term-pairs/term-pair'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { EmptyState } from '../ui/empty-state'
import styles from './term.module.css'
import { TermFields } from './term-form'

type Term = StoredTerm & { notes: number }
type Props = { terms: Term[]; q: string; action: FormAction }

/** The pairs that were confirmed; each leads to the notes that use it. */
export function TermBank({ terms, q, action }: Props) {
  const t = useTranslations('term')
  if (terms.length === 0) {
    return q === '' ? (
      <EmptyState title={t('empty')} text={t('emptyText')} />
    ) : (
      <EmptyState title={t('nothing', { q })} ways={[{ href: paths.terms(), text: t('everything') }]} />
    )
  }
  return (
    <ul className={styles.bank}>
      {terms.map((term) => (
        <li key={term.id}>
          <TermRow term={term} q={q} action={action} />
        </li>
      ))}
    </ul>
  )
}

function TermRow({ term, q, action }: { term: Term; q: string; action: FormAction }) {
  const t = useTranslations('term')
  const { id, chinese, english, note, notes } = term
  const sides = { chinese, english }
  return (
    <>
      <Pair {...sides} />
      <p className={styles.facts}>
        <a href={paths.search({ q: `"${chinese}"` })}>{t('used', { notes })}</a>
        {note ? (
          <span>
            {t('from')} <a href={paths.placeInNote(note.slug, chinese)}>{note.title}</a>
          </span>
        ) : null}
      </p>
      <details className={styles.edit}>
        <summary aria-label={t('editLabel', sides)}>{t('edit')}</summary>
        <form action={action} className={styles.form}>
          <input type="hidden" name="do" value="edit" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="q" value={q} />
          <TermFields pair={sides} />
          <button type="submit" className="button">
            {t('save')}
          </button>
        </form>
        <form action={action}>
          <input type="hidden" name="do" value="delete" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="q" value={q} />
          <button type="submit" className="button small quiet" aria-label={t('deleteLabel', sides)}>
            {t('delete')}
          </button>
        </form>
      </details>
    </>
  )
}

export function Pair({ chinese, english }: { chinese: string; english: string }) {
  return (
    <p className={styles.pair}>
      <span lang="zh">{chinese}</span> <i aria-hidden="true">=</i> <span lang="en">{english}</span>
    </p>
  )
}
