import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { parseDay } from '@/lib/domain/day'
import type { RevisionDiff } from '@/lib/domain/text-diff/revision'
import { type DateWords, dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { Pill, PillRow } from '../ui/pills'
import styles from './comparison.module.css'
import { DiffLine, DiffText } from './diff-text'
import marks from './marks.module.css'

type Props = {
  slug: string
  difference: RevisionDiff
  /** Both as the note's page shows them, with marks; null for the text itself. Safe HTML. */
  html: string | null
  /** Forms that bring one of the two back. */
  restores: ReactNode
}

/** What lies between two versions: title, day, topics, sources, and the text word by word or as it reads. */
export function Comparison({ slug, difference, html, restores }: Props) {
  const t = useTranslations('revisions')
  const { from, to, body } = difference
  const ends = { from: String(from.number), to: String(to.number) }
  const isEmpty = body.length === 0
  const isSame = body.every(({ kind }) => kind === 'same')
  return (
    <section className={styles.comparison} aria-label={t('comparison')}>
      <div className={styles.bar}>
        <PillRow label={t('views')}>
          <Pill href={paths.revisions(slug, ends)} on={html === null}>
            {t('viewText')}
          </Pill>
          <Pill href={paths.revisions(slug, { ...ends, view: 'rendered' })} on={html !== null}>
            {t('viewRendered')}
          </Pill>
        </PillRow>
        <div className={styles.restores}>{restores}</div>
      </div>
      <Facts difference={difference} />
      {isSame ? <p className={styles.quiet}>{t('sameText')}</p> : null}
      {html === null ? (
        isEmpty || <DiffText parts={body} />
      ) : (
        <div
          className={`prose ${styles.rendered} ${marks.marks}`}
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
    </section>
  )
}

function Facts({ difference: { title, day, topics, sources } }: { difference: RevisionDiff }) {
  const t = useTranslations('revisions')
  const words = dateWords(useLocale())
  const newTitle = title.some(({ kind }) => kind !== 'same')
  const days = day && [
    ...only('removed', readable(day.before, words)),
    ...only('added', readable(day.after, words)),
  ]
  const changes = [
    newTitle ? { name: t('titleOf'), text: <DiffLine parts={title} /> } : null,
    days ? { name: t('dayOf'), text: <Changes items={days} /> } : null,
    ...[
      { name: t('topicsOf'), change: topics },
      { name: t('sourcesOf'), change: sources },
    ].map(({ name, change: { added, removed } }) => {
      const items = [
        ...removed.flatMap((text) => only('removed', text)),
        ...added.flatMap((text) => only('added', text)),
      ]
      return items.length > 0 ? { name, text: <Changes items={items} /> } : null
    }),
  ].filter((change) => change !== null)
  if (changes.length === 0) return null
  return (
    <dl className={styles.facts}>
      {changes.map(({ name, text }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

type Item = { kind: 'added' | 'removed'; text: string }

function only(kind: Item['kind'], text: string | null): Item[] {
  return text === null ? [] : [{ kind, text }]
}

function Changes({ items }: { items: Item[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={`${item.kind} ${item.text}`}>
          <DiffLine parts={[item]} />
        </li>
      ))}
    </ul>
  )
}

/** `2022-06-16 15:47` as the language writes it. */
function readable(moment: string | null, words: DateWords): string | null {
  const [day, time] = moment?.split(' ') ?? []
  const date = day ? parseDay(day) : null
  return date && [words.date(date), time].filter(Boolean).join(' ')
}
