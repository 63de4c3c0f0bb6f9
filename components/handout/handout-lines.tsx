import { useLocale, useTranslations } from 'next-intl'
import type { HandoutEntry as Entry, HandoutLine, HandoutText as Text } from '@/lib/domain/handout/handout'
import type { NoteRef } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import styles from './handout.module.css'

/** A note: its gist, and its key points under the words they stand under there. */
export function HandoutEntry({ entry: { note, href, gist, points, cites, secondHand } }: { entry: Entry }) {
  const t = useTranslations('handout')
  return (
    <li className={styles.entry}>
      <div className={styles.gist}>
        <HandoutText text={gist} />
        <Cites numbers={cites} />
        {secondHand ? <span className={styles.flag}>{t('secondHand')}</span> : null}
        <Place note={note} href={href} />
      </div>
      {points.length > 0 ? (
        <ul className={styles.points}>
          {points.map((point, at) => (
            <li key={point.key}>
              {point.under && point.under !== points[at - 1]?.under ? <b>{point.under} </b> : null}
              <HandoutText text={point} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

export function HandoutLines({ lines }: { lines: HandoutLine[] }) {
  const t = useTranslations('handout')
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.key}>
          <HandoutText text={line} />
          <Cites numbers={line.cites} />
          {line.differs ? (
            <span className={styles.flag}>{t('differs', { values: line.differs })}</span>
          ) : null}
          {line.from ? <Place {...line.from} /> : null}
        </li>
      ))}
    </ul>
  )
}

function HandoutText({ text: { text, html } }: { text: Text }) {
  if (html === null) return <span>{text}</span>
  // Of lib/markdown, sanitised there.
  return <div className={`prose ${styles.set}`} dangerouslySetInnerHTML={{ __html: html }} />
}

function Place({ note, href }: { note: NoteRef; href: string }) {
  const words = dateWords(useLocale())
  return (
    <a className={styles.place} href={href}>
      <time dateTime={note.day}>{words.short(note.day)}</time> {note.title}
    </a>
  )
}

function Cites({ numbers }: { numbers: number[] }) {
  const t = useTranslations('handout')
  return numbers.map((number) => (
    <a key={number} className={styles.cite} href={`#reference-${number}`} aria-label={t('cites', { number })}>
      [{number}]
    </a>
  ))
}
