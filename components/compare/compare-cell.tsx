import { useLocale, useTranslations } from 'next-intl'
import type { ShownCell, ShownQuote } from '@/lib/domain/aspects/comparison'
import type { Day } from '@/lib/domain/day'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './compare-cell.module.css'

type Props = { cell: ShownCell; topic: string; slugs: string[]; row: string }

/** What the notes say of one aspect of one topic: their own words, each with its place in its note. */
export function CompareCell({ cell, topic, slugs, row }: Props) {
  const t = useTranslations('compare')
  const words = dateWords(useLocale())
  if (cell.quotes.length === 0) {
    return (
      <p className={styles.gap}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{t('gap')}</span>
      </p>
    )
  }
  return (
    <>
      {byNote(cell.quotes).map(({ note, quotes }) => (
        <figure key={note.slug} className={styles.group}>
          <ul>
            {quotes.map((quote) => (
              <li key={quote.start}>
                <a
                  className={styles.place}
                  href={paths.placeInNote(note.slug, wordsToFind(quote.text))}
                  title={t('showInNote')}
                >
                  <span aria-hidden="true">•</span>
                  <span className="visually-hidden">
                    {t('inNote', { words: quote.text.slice(0, WORDS_SAID) })}
                  </span>
                </a>
                <Quote quote={quote} />
              </li>
            ))}
          </ul>
          <figcaption>
            <a href={paths.note(note.slug)}>{note.title}</a>{' '}
            <time dateTime={note.day}>{words.date(note.day as Day)}</time>
          </figcaption>
        </figure>
      ))}
      {cell.more > 0 ? (
        <p className={styles.more}>
          <a href={slugs.length > 1 ? paths.compare(slugs, [row]) : paths.topic(topic)}>
            {t('more', { count: cell.more })}
          </a>
        </p>
      ) : null}
    </>
  )
}

const WORDS_SAID = 40
const WORDS_TO_FIND = 80

/** Enough of the quote's first line to know its place by. */
function wordsToFind(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, WORDS_TO_FIND)
}

function Quote({ quote }: { quote: ShownQuote }) {
  if (quote.html === null) return <p className={`prose ${styles.quote}`}>{quote.text}</p>
  return <div className={`prose ${styles.quote}`} dangerouslySetInnerHTML={{ __html: quote.html }} />
}

function byNote(quotes: ShownQuote[]): { note: ShownQuote['note']; quotes: ShownQuote[] }[] {
  const groups: { note: ShownQuote['note']; quotes: ShownQuote[] }[] = []
  for (const quote of quotes) {
    const last = groups.at(-1)
    if (last?.note.slug === quote.note.slug) last.quotes.push(quote)
    else groups.push({ note: quote.note, quotes: [quote] })
  }
  return groups
}
