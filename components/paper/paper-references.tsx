import { useTranslations } from 'next-intl'
import type { PaperView } from '@/lib/domain/papers/paper'
import styles from './paper.module.css'

const STYLE_NAMES: Record<string, string> = { apa: 'APA 7', vancouver: 'Vancouver', harvard1: 'Harvard' }

/** The paper as others want it: BibTeX, CSL-JSON and in the styles at hand, each with a button to copy it. */
export function PaperReferences({ paper }: { paper: PaperView }) {
  const texts = [
    { name: 'BibTeX', id: 'as-bibtex', text: paper.bibtex.trim(), folded: false },
    ...paper.references.map(({ style, text }) => ({
      name: STYLE_NAMES[style] ?? style,
      id: `as-${style}`,
      text,
      folded: false,
    })),
    { name: 'CSL-JSON', id: 'as-csl', text: JSON.stringify(paper.csl, null, 2), folded: true },
  ]
  return texts.map(({ folded, ...one }) => <Reference key={one.id} {...one} folded={folded} />)
}

function Reference({ name, id, text, folded }: { name: string; id: string; text: string; folded: boolean }) {
  const t = useTranslations('paper')
  const shown = <pre id={id}>{text}</pre>
  return (
    <div className={styles.reference}>
      <h3>{name}</h3>
      {folded ? (
        <details>
          <summary className={styles.quiet}>{t('show')}</summary>
          {shown}
        </details>
      ) : (
        shown
      )}
      <button
        type="button"
        className="button small"
        data-copy={id}
        data-done={t('copied')}
        aria-label={t('copyAs', { format: name })}
        hidden
      >
        {t('copy')}
      </button>
    </div>
  )
}
