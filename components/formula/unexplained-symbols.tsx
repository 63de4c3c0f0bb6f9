import { useTranslations } from 'next-intl'
import type { UnexplainedSymbol } from '@/lib/domain/symbols/formula-view'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './formula.module.css'

type Props = {
  slug: string
  symbols: UnexplainedSymbol[]
  /** Says of `symbol` in the note `slug`, or of all by `*`, that it is clear. */
  dismiss: FormAction
}

/** Shown without asking: a sum of sixty terms has sixty symbols. */
const AT_ONCE = 8

/** Symbols nothing in the note explains, with the notes nearby that do. */
export function UnexplainedSymbols({ slug, symbols, dismiss }: Props) {
  const t = useTranslations('formula')
  if (symbols.length === 0) return null
  return (
    <section className={styles.unexplained} aria-labelledby="unexplained-symbols" data-screen-only>
      <h2 id="unexplained-symbols">{t('unexplained')}</h2>
      <p>{t('unexplainedHint')}</p>
      <form action={dismiss}>
        <input type="hidden" name="slug" value={slug} />
        <SymbolList symbols={symbols.slice(0, AT_ONCE)} />
        {symbols.length > AT_ONCE ? (
          <details>
            <summary>{t('moreUnexplained', { count: symbols.length - AT_ONCE })}</summary>
            <SymbolList symbols={symbols.slice(AT_ONCE)} />
          </details>
        ) : null}
        {symbols.length > 1 ? (
          <button type="submit" name="symbol" value="*" className="button small quiet">
            {t('offHere')}
          </button>
        ) : null}
      </form>
    </section>
  )
}

function SymbolList({ symbols }: Pick<Props, 'symbols'>) {
  const t = useTranslations('formula')
  return (
    <ul>
      {symbols.map(({ name, html, elsewhere }) => (
        <li key={name}>
          {html === null ? <code>{name}</code> : <span dangerouslySetInnerHTML={{ __html: html }} />}
          <span className={styles.elsewhere}>
            {elsewhere.length > 0 ? t('explainedIn') : null}{' '}
            {elsewhere.map((note) => (
              <a key={note.slug} href={paths.note(note.slug)}>
                {note.title}
              </a>
            ))}
          </span>
          <button
            type="submit"
            name="symbol"
            value={name}
            className="button small quiet"
            aria-label={t('isClearLabel', { symbol: name })}
          >
            {t('isClear')}
          </button>
        </li>
      ))}
    </ul>
  )
}
