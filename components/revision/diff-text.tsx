import { useTranslations } from 'next-intl'
import type { DiffPart } from '@/lib/domain/text-diff/diff-texts'
import { type Fold, foldUnchanged } from '@/lib/domain/text-diff/fold'
import styles from './diff-text.module.css'
import marks from './marks.module.css'

/** A comparison of two texts, word by word, with what is the same and far from any change put away. */
export function DiffText({ parts }: { parts: DiffPart[] }) {
  return (
    <div className={`${styles.text} ${marks.marks}`}>
      {blocksOf(parts).map((block, index) =>
        Array.isArray(block) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing here moves
          <div key={index} className={styles.run}>
            <Marked parts={block} />
          </div>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing here moves
          <Folded key={index} fold={block} />
        ),
      )}
    </div>
  )
}

/** Changed words in their places, for one line. */
export function DiffLine({ parts }: { parts: DiffPart[] }) {
  return (
    <span className={marks.marks}>
      <Marked parts={parts} />
    </span>
  )
}

function Marked({ parts }: { parts: DiffPart[] }) {
  const t = useTranslations('revisions')
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') return text
    const Mark = kind === 'added' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing here moves
      <Mark key={index}>
        <span className="visually-hidden">{t(kind)} </span>
        {/* A line end alone would not be seen. */}
        {/^[\r\n]+$/.test(text) ? <span aria-hidden="true">↵</span> : null}
        {text}
      </Mark>
    )
  })
}

function Folded({ fold }: { fold: Fold }) {
  const t = useTranslations('revisions')
  const unchanged = t('unchanged', { lines: fold.lines })
  if (fold.text === null) return <p className={styles.gap}>{unchanged}</p>
  return (
    <details className={styles.fold}>
      <summary>{unchanged}</summary>
      <div className={styles.run}>{fold.text}</div>
    </details>
  )
}

/** Runs of text between folds. */
function blocksOf(parts: DiffPart[]): (DiffPart[] | Fold)[] {
  const blocks: (DiffPart[] | Fold)[] = []
  for (const piece of foldUnchanged(parts)) {
    const last = blocks.at(-1)
    if (piece.kind === 'folded') blocks.push(piece)
    else if (Array.isArray(last)) last.push(piece)
    else blocks.push([piece])
  }
  return blocks
}
