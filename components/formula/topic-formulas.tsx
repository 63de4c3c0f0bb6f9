import { useTranslations } from 'next-intl'
import type { FormulaRow, FormulasView } from '@/lib/domain/symbols/formula-view'
import { paths } from '@/lib/paths'
import { CopyTex } from '../note/copy-tex'
import styles from './formula.module.css'

type Props = { formulas: FormulasView; slug: string }

/** The formulas of a topic's notes as they are set there. Without a heading; nothing where there are none. */
export function TopicFormulas({ formulas: { formulas, notes, total }, slug }: Props) {
  const t = useTranslations('formula')
  const note = useTranslations('note')
  if (formulas.length === 0) return null
  return (
    <>
      <ul className={styles.formulas}>
        {formulas.map((formula) => (
          <Row key={formula.tex} formula={formula} />
        ))}
      </ul>
      {total > formulas.length ? (
        <p>
          <a className={styles.all} href={paths.log({ topic: slug, has: 'math' })}>
            {t('all', { count: notes })}
          </a>
        </p>
      ) : null}
      <CopyTex copied={note('copied')} hint={note('copyHint')} />
    </>
  )
}

function Row({ formula: { tex, html, notes } }: { formula: FormulaRow }) {
  const t = useTranslations('formula')
  return (
    <li>
      <div className={styles.set}>
        {html === null ? (
          <code>{tex}</code>
        ) : (
          <span data-tex={tex} dangerouslySetInnerHTML={{ __html: html }} />
        )}
      </div>
      <p className={styles.from}>
        {notes.map(({ slug, title, day }) => (
          <span key={slug}>
            <a href={paths.placeInNote(slug, tex)}>{title}</a> <time dateTime={day}>{day}</time>
          </span>
        ))}
      </p>
      <p className={styles.ways}>
        <a
          className="button small quiet"
          href={paths.search({ q: asPhrase(tex) })}
          aria-label={t('findHint', { tex })}
        >
          {t('find')}
        </a>
        <button
          type="button"
          className="button small quiet"
          data-tex={tex}
          aria-label={`${t('copy')} ${tex}`}
        >
          {t('copy')}
        </button>
      </p>
    </li>
  )
}

/** One phrase to the search, whatever operators of its language stand in the TeX. */
function asPhrase(tex: string): string {
  return `"${tex.replaceAll('"', '').replace(/\s+/g, ' ').trim()}"`
}
